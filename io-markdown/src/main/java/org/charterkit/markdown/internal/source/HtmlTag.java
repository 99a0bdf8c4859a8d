package org.charterkit.markdown.internal.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.TextStyle;

/**
 * An inline HTML tag that says what Markdown says, too.
 *
 * @param style the style that it opens or closes; empty for a line break
 * @param closes whether it closes the style
 */
record HtmlTag(Optional<TextStyle> style, boolean closes) {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z]+)\\s*/?>");
    private static final Map<String, TextStyle> STYLES = Map.ofEntries(
            Map.entry("strong", TextStyle.STRONG),
            Map.entry("b", TextStyle.STRONG),
            Map.entry("em", TextStyle.EMPHASIS),
            Map.entry("i", TextStyle.EMPHASIS),
            Map.entry("del", TextStyle.STRIKETHROUGH),
            Map.entry("s", TextStyle.STRIKETHROUGH),
            Map.entry("strike", TextStyle.STRIKETHROUGH),
            Map.entry("code", TextStyle.CODE));

    /** The tag of a text such as {@code <strong>}; empty where it has attributes or means something else. */
    static Optional<HtmlTag> of(String text) {
        Matcher tag = TAG.matcher(text);
        if (!tag.matches()) {
            return Optional.empty();
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            return Optional.of(new HtmlTag(Optional.empty(), false));
        }
        return Optional.ofNullable(STYLES.get(name))
                .map(style -> new HtmlTag(Optional.of(style), !tag.group(1).isEmpty()));
    }
}
