/**
 * Handbook pages in Markdown, of both dialects: {@link org.charterkit.markdown.MarkdownReader} reads them, {@link
 * org.charterkit.markdown.MarkdownWriter} writes them, and {@link org.charterkit.markdown.MarkdownPage} changes them and
 * keeps all other lines.
 */
@NullMarked
package org.charterkit.markdown;

import org.jspecify.annotations.NullMarked;
