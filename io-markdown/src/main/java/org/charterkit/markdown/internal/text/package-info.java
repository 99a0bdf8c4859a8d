/** A page as flattened text: rules for its lines build the outline. */
@NullMarked
package org.charterkit.markdown.internal.text;

import org.jspecify.annotations.NullMarked;
