package org.charterkit.markdown.internal.text;

import java.util.Arrays;
import java.util.List;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Tells the cells of a row apart: of all ways to cut it, the one whose cells suit their columns best.
 *
 * <p>Where a cell is missing and nothing tells which, it is one of the last.
 *
 * <p>Cuts are looked for among the first and the last words of a row, so that a long row takes no more time than a short
 * one.
 */
final class RowSplitter {
    private static final int FIRST_WORDS = 40;
    private static final int LAST_WORDS = 16;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final List<Column> columns;
    private final Vocabulary vocabulary;
    private final KnownCells known;

    /** Whether the role stands behind the title, where its words cannot be those of a name. */
    private final boolean behindTitle;

    private final boolean hasHandles;

    RowSplitter(List<Column> columns, Vocabulary vocabulary, KnownCells known) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.known = known;
        List<ColumnKind> kinds = columns.stream().map(Column::kind).toList();
        this.behindTitle =
                kinds.contains(ColumnKind.TITLE) && kinds.indexOf(ColumnKind.ROLE) > kinds.indexOf(ColumnKind.TITLE);
        this.hasHandles = kinds.contains(ColumnKind.HANDLE);
    }

    /**
     * A row cut into cells.
     *
     * @param starts the index of the first word of each column's cell, and the number of words at the end
     * @param likely whether every cell suits its column
     */
    record Cut(List<Integer> starts, boolean likely) {
        /** Where a column's cell begins, and where the one before it ends. */
        int start(int column) {
            return starts.get(column);
        }
    }

    Cut cut(Row row) {
        CellScore score = new CellScore(row, vocabulary, known, behindTitle, hasHandles);
        int[] places = places(row.size());
        int last = places.length - 1;
        int needed = firstCut(score, row.size());
        int[][] from = new int[columns.size()][];
        int[] best = nowhere(places.length);
        best[0] = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int forEmpty = columns.size() - i;
            int[] next = nowhere(places.length);
            int[] starts = new int[places.length];
            int most = most(score, i);
            for (int end = forEmpty == 1 ? last : 0; end <= last; end++) {
                for (int start = 0; start <= end; start++) {
                    if (best[start] + most >= needed) {
                        int total = best[start] + score.of(column, places[start], places[end]);
                        total -= start == end ? forEmpty : 0;
                        if (total > next[end]) {
                            next[end] = total;
                            starts[end] = start;
                        }
                    }
                }
            }
            from[i] = starts;
            best = next;
        }
        return cut(from, places, score);
    }

    /** The score of the cut that takes the best cell for each column in turn: no way with less needs to be followed. */
    private int firstCut(CellScore score, int words) {
        int total = 0;
        int start = 0;
        for (int i = 0; i < columns.size(); i++) {
            boolean isLast = i == columns.size() - 1;
            int last = isLast ? words : Math.min(words, FIRST_WORDS - 1);
            int best = NEVER;
            int bestEnd = start;
            for (int end = isLast ? words : start; end <= last; end++) {
                int own = score.of(columns.get(i), start, end) - (start == end ? columns.size() - i : 0);
                if (own > best) {
                    best = own;
                    bestEnd = end;
                }
            }
            total += best;
            start = bestEnd;
        }
        return total;
    }

    /** The most that the cells of a column and those behind it may have. */
    private int most(CellScore score, int column) {
        int most = 0;
        for (int i = column; i < columns.size(); i++) {
            most += score.most(columns.get(i).kind());
        }
        return most;
    }

    private static int[] nowhere(int places) {
        int[] best = new int[places];
        Arrays.fill(best, NEVER);
        return best;
    }

    private Cut cut(int[][] from, int[] places, CellScore score) {
        Integer[] starts = new Integer[columns.size() + 1];
        int place = places.length - 1;
        int end = places[place];
        starts[columns.size()] = end;
        boolean likely = true;
        for (int i = columns.size() - 1; i >= 0; i--) {
            Column column = columns.get(i);
            place = from[i][place];
            int start = places[place];
            starts[i] = start;
            likely &= isFree(column.kind()) || start == end || score.of(column, start, end) > 0;
            end = start;
        }
        return new Cut(List.of(starts), likely);
    }

    /** Whether any words may stand in a column, so that none is unlikely. */
    private static boolean isFree(ColumnKind kind) {
        return switch (kind) {
            case NAME, TEXT, STEPS, OTHER, PERIOD -> true;
            default -> false;
        };
    }

    /** Before which words a cell may begin. */
    private static int[] places(int words) {
        if (words <= FIRST_WORDS + LAST_WORDS) {
            int[] all = new int[words + 1];
            Arrays.setAll(all, i -> i);
            return all;
        }
        int[] some = new int[FIRST_WORDS + LAST_WORDS + 1];
        Arrays.setAll(some, i -> i < FIRST_WORDS ? i : words - LAST_WORDS - FIRST_WORDS + i);
        return some;
    }
}
