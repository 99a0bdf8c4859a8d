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
                line.append(escape(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST
                ? line.append('…').toString()
                : line.toString();
    }

    /**
     * The text with its lines, and with every other control character and invisible one shown as an escape.
     *
     * @param text any text
     * @return the text, which commands no terminal
     */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            boolean endsLine = c == '\n' || text.startsWith("\r\n", i);
            if (endsLine || c == '\t' || !isInvisible(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append(escape(c));
            }
        }
        return visible.toString();
    }

    private static String escape(int c) {
        return c > 0xffff ? "\\u{%x}".formatted(c) : "\\u%04x".formatted(c);
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
