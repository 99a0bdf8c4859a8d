package org.charterkit.examples;

/** Text from pages and file names made fit for one line on a terminal: nothing in it can move the cursor. */
public final class OneLine {
    private static final int LONGEST = 400;

    private OneLine() {}

    /**
     * The text on one line, with control characters and invisible ones shown as escapes.
     *
     * @param text any text
     * @return the text, cut where it is very long
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (c == '\n' || c == '\t') {
                line.append(' ');
            } else if (isInvisible(c)) {
                line.append(c > 0xffff ? "\\u{%x}".formatted(c) : "\\u%04x".formatted(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST
                ? line.append('…').toString()
                : line.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
