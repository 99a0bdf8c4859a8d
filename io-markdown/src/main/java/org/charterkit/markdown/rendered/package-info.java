/**
 * Handbook pages after rendering, for people who have no access to the sources: {@link
 * org.charterkit.markdown.rendered.HtmlReader} reads HTML, {@link org.charterkit.markdown.rendered.TextReader} what is left
 * where a page was flattened to text.
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.markdown.rendered;

import org.jspecify.annotations.NullMarked;
