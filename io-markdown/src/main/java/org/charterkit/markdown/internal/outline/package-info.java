/** A page as sections of paragraphs, items, grids and opaque blocks, whatever it was written in. */
@NullMarked
package org.charterkit.markdown.internal.outline;

import org.jspecify.annotations.NullMarked;
