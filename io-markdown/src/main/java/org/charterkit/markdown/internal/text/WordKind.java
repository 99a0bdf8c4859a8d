package org.charterkit.markdown.internal.text;

/** What a word may be; most are several of these, each of which is a bit of one number. */
enum WordKind {
    /** It may stand in the name of a role. */
    ROLE(1 << 0),
    /** A job title or the name of a function may begin with it. */
    TITLE(1 << 1),
    /** What a job title is about in the end: "Manager". */
    TITLE_NOUN(1 << 2),
    /** It joins what stands around it: "of", "and". */
    JOINING(1 << 3),
    /** A sign that stands alone: a dash, an ampersand, a slash. */
    SIGN(1 << 4),
    /** It is written as names are. */
    NAME(1 << 5),
    /** A part of a name that counts for little: an initial, a nickname, "van". */
    NAME_PART(1 << 6),
    /** The page has it in small letters elsewhere, so that it is hardly a name. */
    COMMON(1 << 7),
    /** Capital letters alone, several of them. */
    CAPITALS(1 << 8),
    /** It begins with a small letter. */
    SMALL(1 << 9),
    /** It stands in parentheses. */
    PARENTHESIS(1 << 10),
    /** A handle, perhaps in parentheses. */
    HANDLE(1 << 11),
    /** It only keeps a place: "TBD". */
    PLACEHOLDER(1 << 12),
    /** A whole number. */
    NUMBER(1 << 13),
    /** A percentage. */
    PERCENT(1 << 14),
    /** A date such as 2022-01-24. */
    DATE(1 << 15),
    /** A sentence is likely to begin with it. */
    SENTENCE(1 << 16),
    /** It is written in a script that has no blanks between words. */
    UNSPACED(1 << 17),
    /** A comma or the like stands behind it. */
    BEFORE_COMMA(1 << 18);

    private final int bit;

    WordKind(int bit) {
        this.bit = bit;
    }

    /** The kind among others in one number, for they are asked for at every way to cut a row. */
    int bit() {
        return bit;
    }

    /** The kind among others where something holds, else nothing. */
    int bitIf(boolean holds) {
        return holds ? bit : 0;
    }
}
