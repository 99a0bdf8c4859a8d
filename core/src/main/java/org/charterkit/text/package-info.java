/** Words as a page writes them: {@link org.charterkit.text.RichText} for one line, {@link org.charterkit.text.Prose} for blocks. */
@NullMarked
package org.charterkit.text;

import org.jspecify.annotations.NullMarked;
