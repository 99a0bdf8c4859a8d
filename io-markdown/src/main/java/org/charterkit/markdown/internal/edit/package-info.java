/** Edits of a page that leave the rest of it alone: what changed in the charter becomes edits of the source. */
@NullMarked
package org.charterkit.markdown.internal.edit;

import org.jspecify.annotations.NullMarked;
