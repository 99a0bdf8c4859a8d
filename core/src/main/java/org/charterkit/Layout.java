package org.charterkit;

/**
 * How the facts of a run stand on a page.
 *
 * @since 0.1.0
 */
public enum Layout {
    /** One list item a fact, or one line of a paragraph that begins with a bold label. */
    LIST("list"),
    /** One table row a fact, or several facts in one row; the run has columns. */
    TABLE("table"),
    /** One heading a fact, with what stands under it. */
    HEADINGS("headings"),
    /** One lone bold line a fact, with what stands under it. */
    BOLD_LINES("boldLines"),
    /** One paragraph a fact. */
    PARAGRAPHS("paragraphs");

    private final String word;

    Layout(String word) {
        this.word = word;
    }

    /**
     * The layout's name in JSON.
     *
     * @return a word such as {@code table}
     */
    public String word() {
        return word;
    }
}
