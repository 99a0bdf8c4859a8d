package org.charterkit.markdown.internal.printer;

/** Where a line of text stands, and with it what would be taken for a mark there. */
public enum Place {
    /** At the beginning of a line: a paragraph, or an item behind its marker. */
    LINE,
    /** Behind other words on its line. */
    WITHIN_LINE,
    /** In a heading. */
    HEADING,
    /** In a cell of a table. */
    CELL
}
