/** From the outline of a page to its facts: one codec for each kind. */
@NullMarked
package org.charterkit.markdown.internal.codec;

import org.jspecify.annotations.NullMarked;
