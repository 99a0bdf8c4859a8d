/** From the source of a page to its outline: front matter, blocks, tables, inlines. */
@NullMarked
package org.charterkit.markdown.internal.source;

import org.jspecify.annotations.NullMarked;
