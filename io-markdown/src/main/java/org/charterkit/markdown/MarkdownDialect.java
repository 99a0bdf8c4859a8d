package org.charterkit.markdown;

/**
 * The forms that the handbook's pages have had. They differ in what stands around the sections of a charter.
 *
 * @since 0.1.0
 */
public enum MarkdownDialect {
    /** The pages of today: front matter, then the sections. */
    HUGO,
    /** The pages up to 2022: a table of contents, for kramdown to fill, stands before the first heading. */
    MIDDLEMAN
}
