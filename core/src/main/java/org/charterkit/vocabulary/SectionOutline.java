package org.charterkit.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;

/**
 * What the kind of a section depends on beyond its own heading.
 *
 * @param heading the heading; empty before the first one
 * @param level the heading's level, 0 without one
 * @param listsItems whether a list or a table stands directly under the heading
 * @param hasWords whether any words stand directly under the heading
 */
public record SectionOutline(Optional<RichText> heading, int level, boolean listsItems, boolean hasWords) {
    private static final Pattern ITEM = Pattern.compile(
            "(?m)^[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\S|^[ \\t]{0,3}\\|.*\\||^[ \\t]*<(?:table|ul|ol)\\b");
    private static final Pattern MARKER = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,9}[.)])(?=\\s|$)");

    /**
     * The outline of a section from its source.
     *
     * @param heading the heading; empty before the first one
     * @param level the heading's level, 0 without one
     * @param source CommonMark of what stands under the heading
     * @return the outline
     */
    public static SectionOutline of(Optional<RichText> heading, int level, String source) {
        boolean hasWords = MARKER.matcher(source).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit);
        return new SectionOutline(heading, level, ITEM.matcher(source).find(), hasWords);
    }
}
