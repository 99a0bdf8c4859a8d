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

    RowSplitter(List<Column> columns, Vocabulary vocabulary, KnownCells known) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.known = known;
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
        CellScore score = new CellScore(row, columns, vocabulary, known);
        int[] places = places(row.size());
        int last = places.length - 1;
        int[][] from = new int[columns.size()][places.length];
        int[] best = new int[places.length];
        Arrays.fill(best, NEVER);
        best[0] = 0;
        for (int column = 0; column < columns.size(); column++) {
            int[] next = new int[places.length];
            Arrays.fill(next, NEVER);
            boolean isLast = column == columns.size() - 1;
            for (int end = isLast ? last : 0; end <= last; end++) {
                for (int start = 0; start <= end; start++) {
                    if (best[start] > NEVER) {
                        int total = best[start] + score.of(columns.get(column), places[start], places[end]);
                        total -= start == end ? columns.size() - column : 0;
                        if (total > next[end]) {
                            next[end] = total;
                            from[column][end] = start;
                        }
                    }
                }
            }
            best = next;
        }
        return cut(from, places, score);
    }

    private Cut cut(int[][] from, int[] places, CellScore score) {
        int[] starts = new int[columns.size() + 1];
        int place = places.length - 1;
        starts[columns.size()] = places[place];
        boolean likely = true;
        for (int column = columns.size() - 1; column >= 0; column--) {
            place = from[column][place];
            starts[column] = places[place];
            likely &= isFree(columns.get(column).kind())
                    || starts[column] == starts[column + 1]
                    || score.of(columns.get(column), starts[column], starts[column + 1]) > 0;
        }
        return new Cut(Arrays.stream(starts).boxed().toList(), likely);
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
