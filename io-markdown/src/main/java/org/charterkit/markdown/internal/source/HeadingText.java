package org.charterkit.markdown.internal.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Section;

/**
 * The Markdown of a heading, and the anchor behind it.
 *
 * @param words the Markdown without the anchor
 * @param id the anchor; empty where there is none
 */
record HeadingText(String words, Optional<String> id) {
    private static final Pattern ID = Pattern.compile("\\{#([^{}\\s\\p{Z}\\p{Cntrl}]+)\\s*}\\s*");

    static HeadingText of(String markdown) {
        int brace = markdown.lastIndexOf("{#");
        if (brace < 0) {
            return new HeadingText(markdown, Optional.empty());
        }
        int last = markdown.length() - 1;
        if (markdown.charAt(last) == '}' && Section.isAnchor(markdown.substring(brace + 2, last))) {
            return new HeadingText(markdown.substring(0, brace), Optional.of(markdown.substring(brace + 2, last)));
        }
        Matcher id = ID.matcher(markdown.substring(brace));
        return id.matches()
                ? new HeadingText(markdown.substring(0, brace), Optional.of(id.group(1)))
                : new HeadingText(markdown, Optional.empty());
    }
}
