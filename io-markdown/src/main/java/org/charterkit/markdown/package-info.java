/**
 * Handbook pages in Markdown, of both dialects: {@link org.charterkit.markdown.MarkdownReader} reads them, {@link
 * org.charterkit.markdown.MarkdownWriter} writes them, and {@link org.charterkit.markdown.MarkdownPage} changes them and
 * keeps all other lines.
 *
 * <pre>{@code
 * Charter charter = MarkdownReader.create().read(file).charter();
 * String newPage = MarkdownWriter.create().write(charter);
 *
 * MarkdownPage page = MarkdownPage.parse(Files.readString(file));
 * String changedPage = page.with(page.charter().edit().done(0).apply()).text();
 * }</pre>
 *
 * <p>The reader takes a page as people write it, and says by diagnostics what it did not understand. The writer gives a page
 * in the handbook's form, and a changed page differs only where it has to; both read their page again before they give it
 * away, and refuse with an exception that names the place what would not come back as it was.
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.markdown;

import org.jspecify.annotations.NullMarked;
