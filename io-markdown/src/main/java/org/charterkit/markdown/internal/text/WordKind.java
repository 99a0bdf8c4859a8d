package org.charterkit.markdown.internal.text;

/** What a word may be; most are several of these. */
enum WordKind {
    /** It may stand in the name of a role. */
    ROLE,
    /** A job title or the name of a function may begin with it. */
    TITLE,
    /** What a job title is about in the end: "Manager". */
    TITLE_NOUN,
    /** It joins what stands around it: "of", "and". */
    JOINING,
    /** A sign that stands alone: a dash, an ampersand, a slash. */
    SIGN,
    /** It is written as names are. */
    NAME,
    /** A part of a name that counts for little: an initial, a nickname, "van". */
    NAME_PART,
    /** The page has it in small letters elsewhere, so that it is hardly a name. */
    COMMON,
    /** Capital letters alone, several of them. */
    CAPITALS,
    /** It begins with a small letter. */
    SMALL,
    /** It stands in parentheses. */
    PARENTHESIS,
    /** A handle, perhaps in parentheses. */
    HANDLE,
    /** It only keeps a place: "TBD". */
    PLACEHOLDER,
    /** A whole number. */
    NUMBER,
    /** A percentage. */
    PERCENT,
    /** A date such as 2022-01-24. */
    DATE,
    /** A sentence is likely to begin with it. */
    SENTENCE,
    /** It is written in a script that has no blanks between words. */
    UNSPACED,
    /** A comma or the like stands behind it. */
    BEFORE_COMMA
}
