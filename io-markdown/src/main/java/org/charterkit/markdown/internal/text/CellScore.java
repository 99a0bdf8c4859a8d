package org.charterkit.markdown.internal.text;

import java.util.Set;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/** Tells how likely words of a row are the cell of a column; more than nothing is likely, less is not. */
final class CellScore {
    private static final int IMPOSSIBLE = -100;
    private static final int UNLIKELY = -50;
    private static final int SURE = 50;
    private static final int LONGEST_CELL = NameScore.MOST_WORDS;
    private static final int LONGEST_DATE = 5;
    private static final int LONGEST_STATUS = 3;
    private static final int LONGEST_ROLE = 8;
    private static final int TYPED =
            WordKind.DATE.bit() | WordKind.PERCENT.bit() | WordKind.HANDLE.bit() | WordKind.PLACEHOLDER.bit();

    /** What no date consists of alone. */
    private static final int NO_DATE = WordKind.NAME.bit() | WordKind.SMALL.bit() | WordKind.HANDLE.bit();

    private final Row row;
    private final Vocabulary vocabulary;
    private final NameScore names;
    private final Set<String> knownRoles;
    private final boolean hasHandles;
    /** Whether the role stands behind the title, where its words cannot be those of a name. */
    private final boolean behindTitle;

    CellScore(Row row, Vocabulary vocabulary, KnownCells known, boolean behindTitle, boolean hasHandles) {
        this.row = row;
        this.vocabulary = vocabulary;
        this.names = new NameScore(row, known.names());
        this.knownRoles = known.roles();
        this.behindTitle = behindTitle;
        this.hasHandles = hasHandles;
    }

    /** The most that {@link #of} may be, whatever the words are. */
    int most(ColumnKind kind) {
        return switch (kind) {
            case ROLE -> 90;
            case TITLE -> 85;
            case PERSON, DRI -> names.most();
            case PERIOD, OTHER -> 60;
            case PROGRESS, START, DUE, END, STATUS -> SURE;
            case HANDLE, NAME, RATIONALE, VALUE -> 40;
            case NUMBER -> 30;
            case TEXT, STEPS -> 15;
        };
    }

    int of(Column column, int from, int to) {
        if (from == to) {
            return column.isFurther() ? -10 : empty(column.kind());
        }
        if (to - from > LONGEST_CELL && isShort(column.kind())) {
            return IMPOSSIBLE - to + from;
        }
        if (to == from + 1 && row.isAny(from, WordKind.PLACEHOLDER, WordKind.SIGN)) {
            return placeholder(column.kind(), !row.is(from, WordKind.SIGN));
        }
        return switch (column.kind()) {
            case ROLE -> role(from, to);
            case PERSON -> names.of(from, to) + (hasHandles && hasHandle(from, to) ? UNLIKELY : 0);
            case TITLE -> title(from, to);
            case HANDLE -> handle(from, to);
            case NUMBER -> to == from + 1 && row.is(from, WordKind.NUMBER) ? 30 : IMPOSSIBLE;
            case PROGRESS -> to == from + 1 && row.is(from, WordKind.PERCENT) ? SURE : UNLIKELY;
            case START, DUE, END -> date(from, to);
            case STATUS -> status(from, to);
            case DRI -> dri(from, to);
            case RATIONALE, VALUE -> sentence(from, to);
            case NAME -> name(column, from, to);
            case TEXT, STEPS -> text(from, to);
            case PERIOD, OTHER -> other(column, from, to);
        };
    }

    /** Whether nobody writes many words in a column. */
    private static boolean isShort(ColumnKind kind) {
        return switch (kind) {
            case ROLE, PERSON, TITLE, HANDLE, DRI, START, DUE, END, STATUS -> true;
            default -> false;
        };
    }

    private static int empty(ColumnKind kind) {
        return switch (kind) {
            case ROLE, NAME, TEXT, STEPS -> -60;
            case PERSON -> -40;
            case TITLE, RATIONALE, VALUE -> -30;
            case NUMBER -> -20;
            default -> -10;
        };
    }

    private static int placeholder(ColumnKind kind, boolean isWord) {
        return switch (kind) {
            case PERSON -> isWord ? 20 : 5;
            case HANDLE, START, DUE, END, PROGRESS, DRI, STATUS -> 20;
            case ROLE, NUMBER, NAME -> UNLIKELY;
            default -> 0;
        };
    }

    /** Handles that have a column of their own stand in it. */
    private boolean hasHandle(int from, int to) {
        for (int i = from; i < to; i++) {
            if (row.is(i, WordKind.HANDLE)) {
                return true;
            }
        }
        return false;
    }

    private int role(int from, int to) {
        if (row.isAny(from, WordKind.JOINING, WordKind.SIGN)
                || row.isAny(to - 1, WordKind.JOINING, WordKind.SIGN)
                || row.is(from, WordKind.PARENTHESIS)) {
            return IMPOSSIBLE;
        }
        int score = row.is(to - 1, WordKind.BEFORE_COMMA) ? UNLIKELY : 0;
        boolean hasRole = false;
        boolean isKnown = false;
        boolean isQualified = false;
        for (int i = from; i < to; i++) {
            hasRole |= row.is(i, WordKind.ROLE);
            isKnown |= row.isAny(i, WordKind.ROLE, WordKind.TITLE);
            isQualified |= row.isAny(i, WordKind.SIGN, WordKind.PARENTHESIS)
                    || (row.is(i, WordKind.TITLE) && !row.is(i, WordKind.ROLE))
                    || (i > from && row.word(i - 1).text().endsWith(":"));
            score += roleWord(i, from, isQualified);
        }
        score += hasRole ? 60 : isKnown ? 20 : 0;
        boolean goesOn = row.word(to - 1).text().endsWith(":")
                || (to < row.size() && row.isAny(to, WordKind.SIGN, WordKind.ROLE));
        score += goesOn ? UNLIKELY : isKnownRole(from, to) ? 30 : 0;
        score += behindTitle && row.is(from, WordKind.TITLE_NOUN) && !row.is(from, WordKind.ROLE) ? UNLIKELY : 0;
        return score - 10 * Math.max(0, to - from - LONGEST_ROLE);
    }

    /** All words of roles that are known are such as the names of roles have. */
    private boolean isKnownRole(int from, int to) {
        return row.areAll(from, to, WordKind.ROLE.bit()) && knownRoles.contains(row.text(from, to));
    }

    /** A word that is not known may rather be a qualifier than follow the role at once. */
    private int roleWord(int index, int from, boolean isQualified) {
        if (row.is(index, WordKind.SIGN)) {
            return 0;
        }
        if (row.isAny(index, WordKind.HANDLE, WordKind.PLACEHOLDER)) {
            return IMPOSSIBLE;
        }
        if (row.is(index, WordKind.ROLE) || row.is(index, WordKind.TITLE) || row.is(index, WordKind.JOINING)) {
            return 0;
        }
        if (row.is(index, WordKind.CAPITALS)) {
            return -5;
        }
        if (behindTitle && row.is(index, WordKind.NAME)) {
            return -5;
        }
        boolean followsKnown = index > from && row.isAny(index - 1, WordKind.TITLE, WordKind.ROLE);
        if (row.is(index, WordKind.NAME)) {
            return !isQualified ? -40 : followsKnown ? -25 : -15;
        }
        return row.is(index, WordKind.SMALL) ? -10 : 0;
    }

    private int title(int from, int to) {
        if (row.isAny(from, WordKind.JOINING, WordKind.SIGN)
                || row.isAny(from, WordKind.PARENTHESIS, WordKind.HANDLE)) {
            return IMPOSSIBLE;
        }
        boolean hasNoun = false;
        for (int i = from; i < to; i++) {
            hasNoun |= row.is(i, WordKind.TITLE_NOUN);
            if (row.is(i, WordKind.HANDLE)) {
                return IMPOSSIBLE;
            }
        }
        int end = behindTitle && row.is(to - 1, WordKind.TITLE_NOUN) && to > from + 1 ? 15 : 0;
        return titleStart(from, to) + endsOpen(to) + (hasNoun ? 10 : 0) + end;
    }

    private int titleStart(int from, int to) {
        if (row.is(from, WordKind.TITLE)) {
            return row.is(from, WordKind.TITLE_NOUN) && to == from + 1 ? 5 : 60;
        }
        if (row.is(from, WordKind.CAPITALS)) {
            return 20;
        }
        if (row.is(from, WordKind.COMMON)) {
            return 30;
        }
        return row.is(from, WordKind.SMALL) ? -40 : -20;
    }

    /** A name in capitals of a statement looks like that of a person; a handle is surer. */
    private int dri(int from, int to) {
        int score = Math.max(names.of(from, to), UNLIKELY);
        return row.is(from, WordKind.HANDLE) ? score : Math.min(score, 25);
    }

    private int handle(int from, int to) {
        int handles = 0;
        for (int i = from; i < to; i++) {
            if (row.is(i, WordKind.HANDLE)) {
                handles++;
            } else if (!row.isAny(i, WordKind.SIGN, WordKind.PLACEHOLDER)) {
                return to == from + 1 && row.is(i, WordKind.SMALL) ? 10 : IMPOSSIBLE;
            }
        }
        return row.is(to - 1, WordKind.BEFORE_COMMA) ? IMPOSSIBLE : handles == 0 ? 0 : 40;
    }

    private int date(int from, int to) {
        if (to - from > LONGEST_DATE || row.areAll(from, to, NO_DATE)) {
            return IMPOSSIBLE;
        }
        if (to == from + 1 && row.is(from, WordKind.DATE)) {
            return SURE;
        }
        return vocabulary.timeWords().isDate(RichText.of(row.text(from, to))) ? SURE : IMPOSSIBLE;
    }

    private int status(int from, int to) {
        boolean isStatus = to - from <= LONGEST_STATUS
                && vocabulary
                        .itemWords()
                        .status(RichText.of(row.text(from, to)))
                        .isPresent();
        return isStatus ? SURE : UNLIKELY;
    }

    /** A statement begins as a sentence does: a capital, and then a word in small letters. */
    private int sentence(int from, int to) {
        if (row.is(from, WordKind.SMALL) || (row.isAny(from, WordKind.JOINING, WordKind.SIGN) && !begins(from, to))) {
            return -30;
        }
        return (begins(from, to) ? 30 : 0) + (row.is(from, WordKind.SENTENCE) ? 10 : 0);
    }

    private boolean begins(int from, int to) {
        return !row.is(from, WordKind.SMALL) && from + 1 < to && row.is(from + 1, WordKind.SMALL);
    }

    private int name(Column column, int from, int to) {
        return endsOpen(to) + numbered(column, from, to) - 2 * (to - from);
    }

    private int text(int from, int to) {
        boolean ends = row.word(to - 1).text().endsWith(".");
        return (to == from + 1 ? UNLIKELY : 0)
                + endsOpen(to)
                + typedEdges(from, to)
                + (row.is(from, WordKind.SMALL) ? -5 : 0)
                + (ends ? 15 : 0);
    }

    private int other(Column column, int from, int to) {
        boolean counts = to < row.size() && row.is(to, WordKind.SMALL);
        boolean isNumber = row.is(from, WordKind.NUMBER)
                && (to == from + 1 ? !counts : to == from + 2 && row.is(from + 1, WordKind.SMALL));
        return endsOpen(to)
                + typedEdges(from, to)
                + numbered(column, from, to)
                + (isNumber ? 20 : -5)
                - Math.min(10, to - from);
    }

    private int endsOpen(int to) {
        return row.is(to - 1, WordKind.JOINING) ? UNLIKELY : 0;
    }

    /** What looks like a date, a handle or the like is rather a cell of its own. */
    private int typedEdges(int from, int to) {
        return (row.areAll(from, from + 1, TYPED) ? -30 : 0) + (row.areAll(to - 1, to, TYPED) ? -30 : 0);
    }

    /** "Phase 1" in a column "Phase". */
    private int numbered(Column column, int from, int to) {
        boolean fits = to == from + 2
                && row.is(to - 1, WordKind.NUMBER)
                && column.lastWord().equalsIgnoreCase(row.word(from).text());
        return fits ? 40 : 0;
    }
}
