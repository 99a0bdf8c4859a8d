/** What the writer of pages promises. */
@NullMarked
package org.charterkit.markdown.writer;

import org.jspecify.annotations.NullMarked;
