/** From the HTML of a page to its outline: what is content, blocks, tables, inlines, and all of it as Markdown. */
@NullMarked
package org.charterkit.markdown.internal.html;

import org.jspecify.annotations.NullMarked;
