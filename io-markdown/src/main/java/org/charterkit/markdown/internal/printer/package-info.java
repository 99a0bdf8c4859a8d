/** From a charter to a page in the handbook's form, and what would be read of it. */
@NullMarked
package org.charterkit.markdown.internal.printer;

import org.jspecify.annotations.NullMarked;
