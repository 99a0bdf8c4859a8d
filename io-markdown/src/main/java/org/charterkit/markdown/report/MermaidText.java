package org.charterkit.markdown.report;

import java.util.Locale;
import java.util.Set;

/**
 * Writes words into a Gantt chart of Mermaid, whose grammar has no quotes: a colon ends a name, a semicolon or a number
 * sign ends a line, and a line that begins with a word of the grammar is a statement. All of these are written as
 * entities, which Mermaid puts aside before it parses.
 */
final class MermaidText {
    private static final int LONGEST = 60;
    private static final String PLAIN = " .,()'/+!?-";

    /** The words that begin a statement of a Gantt chart. */
    private static final Set<String> STATEMENTS = Set.of(
            "accdescr",
            "acctitle",
            "axisformat",
            "call",
            "click",
            "dateformat",
            "excludes",
            "gantt",
            "href",
            "includes",
            "inclusiveenddates",
            "section",
            "tickinterval",
            "title",
            "todaymarker",
            "topaxis",
            "weekday",
            "weekend");

    private MermaidText() {}

    /** The words on one line, cut where they are longer than a chart has room for. */
    static String of(String words) {
        String line =
                words.replaceAll("[\\s\\p{Cc}\\p{Cs}\\u2028\\u2029]+", " ").strip();
        int[] letters = line.codePoints().limit(LONGEST).toArray();
        boolean isCut = line.codePointCount(0, line.length()) > LONGEST;
        boolean isStatement = beginsStatement(line);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            boolean isPlain = Character.isLetterOrDigit(letters[i]) || PLAIN.indexOf(letters[i]) >= 0;
            if (isPlain && !(i == 0 && isStatement)) {
                text.appendCodePoint(letters[i]);
            } else {
                text.append('#').append(letters[i]).append(';');
            }
        }
        return text.append(isCut ? "…" : "").toString();
    }

    private static boolean beginsStatement(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return STATEMENTS.stream().anyMatch(lower::startsWith)
                || (!line.isEmpty() && Character.isDigit(line.codePointAt(0)));
    }
}
