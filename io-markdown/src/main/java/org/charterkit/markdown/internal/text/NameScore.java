package org.charterkit.markdown.internal.text;

import java.util.Set;

/** Tells how likely words are the names of persons: one or several, with handles and what stands in parentheses. */
final class NameScore {
    private static final int USUAL = 50;
    private static final int SHORT = 30;
    private static final int KNOWN = 40;
    private static final int HANDLE_BEFORE = -30;
    private static final int UNLIKELY = -60;
    private static final int IMPOSSIBLE = -100;

    private final Row row;
    private final Set<String> knownNames;

    NameScore(Row row, Set<String> knownNames) {
        this.row = row;
        this.knownNames = knownNames;
    }

    /** That of the least likely of all names between commas and the like. */
    int of(int from, int to) {
        if (separates(to - 1) || row.is(from, WordKind.PARENTHESIS)) {
            return IMPOSSIBLE;
        }
        int least = Integer.MAX_VALUE;
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || separates(i)) {
                boolean alone = row.is(i, WordKind.SIGN) || row.is(i, WordKind.JOINING);
                least = Math.min(least, name(start, alone && i + 1 < to ? i : i + 1));
                start = i + 1;
            }
        }
        return least;
    }

    private boolean separates(int index) {
        return row.is(index, WordKind.SIGN)
                || row.is(index, WordKind.BEFORE_COMMA)
                || (row.is(index, WordKind.JOINING) && !row.is(index, WordKind.NAME_PART));
    }

    private int name(int from, int to) {
        int score = 0;
        int parts = 0;
        int small = 0;
        int handles = 0;
        boolean unspaced = false;
        for (int i = from; i < to; i++) {
            if (row.is(i, WordKind.HANDLE)) {
                handles++;
                score += i == from && i + 1 < to ? HANDLE_BEFORE : 0;
            } else if (!row.is(i, WordKind.PARENTHESIS)) {
                parts++;
                small += row.is(i, WordKind.NAME_PART) ? 1 : 0;
                unspaced |= row.is(i, WordKind.UNSPACED);
                score += part(i, from);
            }
        }
        if (parts == 0) {
            return handles > 0 ? 40 : IMPOSSIBLE;
        }
        if (parts == 1 && row.is(from, WordKind.PLACEHOLDER)) {
            return 30;
        }
        boolean endsWithParticle =
                row.isAny(to - 1, WordKind.NAME_PART, WordKind.SMALL) && row.is(to - 1, WordKind.SMALL);
        int known = isKnown(from, to) ? KNOWN : 0;
        int length =
                length(parts, small, unspaced) - (unspaced && row.text(from, to).length() <= 2 ? SHORT : 0);
        return score + length + known + (endsWithParticle ? UNLIKELY : 0);
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
