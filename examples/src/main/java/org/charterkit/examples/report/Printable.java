package org.charterkit.examples.report;

/** Text without the control characters that could command the terminal of whoever prints it. */
final class Printable {
    private Printable() {}

    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> keeps((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Control characters are the two old ranges of them; line feeds and tabs do no harm. */
    static boolean keeps(char character) {
        return !Character.isISOControl(character) || character == '\n' || character == '\t';
    }
}
