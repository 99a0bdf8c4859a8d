package org.charterkit.markdown.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes words as Markdown that says just these words, wherever it stands: in a cell, an item, a heading, a paragraph.
 *
 * <pre>{@code
 * MarkdownText.of("a | b <i>");                  // a \| b \<i\>
 * MarkdownText.link("a \\| b", "tide tables.md"); // [a \| b](tide%20tables.md)
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MarkdownText {
    private static final String MEANINGFUL = "\\`*_{}[]<>|~#$";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
    private static final String PLAIN_IN_ADDRESS = "_./:#?=&%+,;@~!'-";

    private MarkdownText() {}

    /**
     * Plain words.
     *
     * @param words any text
     * @return one line that reads as the words; white space and control characters are one blank, at the edges none
     */
    public static String of(String words) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (MEANINGFUL.indexOf(c) >= 0 || beginsBlock(line, i) || beginsReference(line, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Whether the character would make the line a list item, a rule or an underlined heading. */
    private static boolean beginsBlock(String line, int index) {
        char c = line.charAt(index);
        if (index == 0) {
            return c == '-' || c == '+' || c == '=';
        }
        return (c == '.' || c == ')')
                && index < 10
                && line.substring(0, index).chars().allMatch(Character::isDigit);
    }

    /** Whether an ampersand could begin the name of a character. */
    private static boolean beginsReference(String line, int index) {
        return line.charAt(index) == '&'
                && index + 1 < line.length()
                && (line.charAt(index + 1) == '#' || Character.isLetter(line.charAt(index + 1)));
    }

    /**
     * A link.
     *
     * @param words what it says, as Markdown already
     * @param address where it leads; what Markdown, a table or a formula could take for its own is percent-encoded
     * @return the link
     */
    public static String link(String words, String address) {
        return "[" + words + "](" + encoded(address) + ")";
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_IN_ADDRESS.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return encoded.toString();
    }
}
