/**
 * Handbook pages after rendering, for people who have no access to the sources: {@link
 * org.charterkit.markdown.rendered.HtmlReader} reads HTML.
 */
@NullMarked
package org.charterkit.markdown.rendered;

import org.jspecify.annotations.NullMarked;
