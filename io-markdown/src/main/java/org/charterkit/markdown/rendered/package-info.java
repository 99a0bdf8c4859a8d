/** Charters from handbook pages as they look after rendering: HTML, and flattened text. */
@NullMarked
package org.charterkit.markdown.rendered;

import org.jspecify.annotations.NullMarked;
