/**
 * Handbook pages in Markdown, of both dialects: {@link org.charterkit.markdown.MarkdownReader} reads them.
 */
@NullMarked
package org.charterkit.markdown;

import org.jspecify.annotations.NullMarked;
