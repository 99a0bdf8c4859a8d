package org.charterkit.markdown.internal.text;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how likely words are the names of persons: one or several, with handles and what stands in parentheses. */
final class NameScore {
    /** How many words are looked at. */
    static final int MOST_WORDS = 40;

    private static final int USUAL = 50;
    private static final int SHORT = 30;
    private static final int KNOWN = 40;
    private static final int HANDLE_BEFORE = -30;
    private static final int UNLIKELY = -60;
    private static final int IMPOSSIBLE = -100;

    private final Row row;
    private final Set<String> knownNames;

    /** The scores that were asked for, for which one look at each word is enough. */
    private final int[] @Nullable [] byStart;

    NameScore(Row row, Set<String> knownNames) {
        this.row = row;
        this.knownNames = knownNames;
        this.byStart = new int[row.size()][];
    }

    /** That of the least likely of all names between commas and the like, in {@value #MOST_WORDS} words at most. */
    int of(int from, int to) {
        int[] scores = byStart[from];
        if (scores == null) {
            scores = scores(from);
            byStart[from] = scores;
        }
        return scores[to - from];
    }

    /** The scores of all stretches that begin with a word, by how many words they have. */
    private int[] scores(int from) {
        int end = Math.min(row.size(), from + MOST_WORDS);
        int[] scores = new int[end - from + 1];
        if (row.is(from, WordKind.PARENTHESIS)) {
            Arrays.fill(scores, IMPOSSIBLE);
            return scores;
        }
        int least = Integer.MAX_VALUE;
        Name name = new Name(from);
        for (int i = from; i < end; i++) {
            if (!separates(i)) {
                name.add(i);
                scores[i + 1 - from] = Math.min(least, name.score(i + 1));
                continue;
            }
            scores[i + 1 - from] = IMPOSSIBLE;
            if (row.isAny(i, WordKind.SIGN, WordKind.JOINING)) {
                least = Math.min(least, name.score(i));
            } else {
                name.add(i);
                least = Math.min(least, name.score(i + 1));
            }
            name = new Name(i + 1);
        }
        return scores;
    }

    private boolean separates(int index) {
        return row.is(index, WordKind.SIGN)
                || row.is(index, WordKind.BEFORE_COMMA)
                || (row.is(index, WordKind.JOINING) && !row.is(index, WordKind.NAME_PART));
    }

    /** A name whose words are still coming. */
    private final class Name {
        private final int from;
        private int score;
        private int parts;
        private int small;
        private int handles;
        private boolean unspaced;

        Name(int from) {
            this.from = from;
        }

        void add(int index) {
            if (row.is(index, WordKind.HANDLE)) {
                handles++;
            } else if (!row.is(index, WordKind.PARENTHESIS)) {
                parts++;
                small += row.is(index, WordKind.NAME_PART) ? 1 : 0;
                unspaced |= row.is(index, WordKind.UNSPACED);
                score += part(index, from);
            }
        }

        int score(int to) {
            if (parts == 0) {
                return handles > 0 ? 40 : IMPOSSIBLE;
            }
            if (parts == 1 && row.is(from, WordKind.PLACEHOLDER)) {
                return 30;
            }
            boolean endsWithParticle =
                    row.isAny(to - 1, WordKind.NAME_PART, WordKind.SMALL) && row.is(to - 1, WordKind.SMALL);
            int before = row.is(from, WordKind.HANDLE) ? HANDLE_BEFORE : 0;
            int known = isKnown(from, to) ? KNOWN : 0;
            int length = length(parts, small, unspaced)
                    - (unspaced && row.text(from, to).length() <= 2 ? SHORT : 0);
            return score + before + length + known + (endsWithParticle ? UNLIKELY : 0);
        }
    }

    /** Names that are known have several words. */
    private boolean isKnown(int from, int to) {
        return to > from + 1
                && !knownNames.isEmpty()
                && knownNames.contains(row.text(from, to).replace(",", ""));
    }

    private int part(int index, int from) {
        if (row.is(index, WordKind.ROLE)) {
            return IMPOSSIBLE;
        }
        if (row.is(index, WordKind.TITLE) || row.is(index, WordKind.PLACEHOLDER)) {
            return UNLIKELY;
        }
        if (row.is(index, WordKind.NAME_PART)) {
            return 0;
        }
        if (!row.is(index, WordKind.NAME)) {
            return row.is(index, WordKind.SMALL) ? UNLIKELY : IMPOSSIBLE;
        }
        if (row.is(index, WordKind.COMMON) && index > from) {
            return index == from + 1 ? -15 : UNLIKELY;
        }
        boolean initials = index == from && row.word(index).text().length() == 2;
        return row.is(index, WordKind.CAPITALS) && !initials ? UNLIKELY : 0;
    }

    /** The most that names may have, where some are known or none. */
    int most() {
        return USUAL + (knownNames.isEmpty() ? 0 : KNOWN);
    }

    /** Two words are usual; initials, nicknames and particles do not count. */
    private static int length(int parts, int small, boolean unspaced) {
        int full = Math.max(1, parts - small);
        if (unspaced) {
            return full <= 2 ? USUAL : UNLIKELY;
        }
        return switch (full) {
            case 1 -> parts > 1 ? 5 : -10;
            case 2 -> parts > 2 ? USUAL - 2 : USUAL;
            case 3 -> 30;
            case 4 -> 10;
            default -> UNLIKELY;
        };
    }
}
