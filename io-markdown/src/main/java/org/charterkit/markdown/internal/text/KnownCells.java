package org.charterkit.markdown.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names and roles that were seen elsewhere on the page. */
final class KnownCells {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ROLE = 5;
    private static final int WORDS_OF_A_PAGE = 512;

    private final Set<String> names = new HashSet<>();
    private final Set<String> roles = new HashSet<>();

    /** The words of a page that begin with a small letter and have no others. */
    static Set<String> smallWords(String source) {
        Set<String> small = new HashSet<>(WORDS_OF_A_PAGE);
        int start = 0;
        while (start < source.length()) {
            int end = endOfLetters(source, start);
            if (end - start > 1 && Character.isLowerCase(source.charAt(start))) {
                small.add(source.substring(start, end));
            }
            start = end + 1;
        }
        return small;
    }

    private static int endOfLetters(String source, int start) {
        int end = start;
        while (end < source.length() && isLetter(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** As Java has it; most letters are those of ASCII, for which no table needs to be asked. */
    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c);
    }

    /** The names that stand alone in the nested items of a page: who is to do a step. */
    static KnownCells of(String source, List<TextLine> lines, WordKinds kinds) {
        KnownCells known = new KnownCells();
        int outer = Integer.MAX_VALUE;
        for (TextLine line : lines) {
            if (!line.isItem()) {
                outer = line.isBlank() ? outer : Integer.MAX_VALUE;
                continue;
            }
            outer = Math.min(outer, line.indent());
            if (line.indent() > outer && line.end() - line.words() <= LONGEST_NAME && line.end() > line.words()) {
                known.addNames(new Row(Word.of(source, line.words(), line.end()), kinds));
            }
        }
        return known;
    }

    private void addNames(Row row) {
        int start = 0;
        for (int i = 0; i <= row.size(); i++) {
            if (i == row.size() || row.isAny(i, WordKind.JOINING, WordKind.SIGN)) {
                if (i - start > 1 && new NameScore(row, Set.of()).of(start, i) > 0) {
                    names.add(row.text(start, i).replace(",", ""));
                }
                start = i + 1;
            }
        }
    }

    /** The words of roles that several rows of a table begin with. */
    void addRoles(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            int end = 0;
            while (end < row.size() && end < LONGEST_ROLE && row.is(end, WordKind.ROLE)) {
                end++;
            }
            if (end > 0 && !seen.add(row.text(0, end))) {
                roles.add(row.text(0, end));
            }
        }
    }

    Set<String> names() {
        return names;
    }

    Set<String> roles() {
        return roles;
    }
}
