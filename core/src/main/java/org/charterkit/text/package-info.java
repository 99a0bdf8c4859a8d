/**
 * Words as a page writes them: {@link org.charterkit.text.RichText} for one line, {@link org.charterkit.text.Prose} for
 * blocks.
 *
 * <p>Rich text is a row of {@linkplain org.charterkit.text.TextRun runs}, each with its styles and perhaps a link. It has one
 * normal form, so that texts are equal when they look the same; {@link org.charterkit.text.RichText#plainText()} is what is
 * left without the marks. Prose is what the library does not take apart: it is kept as its source in CommonMark.
 *
 * @since 0.1.0
 */
@NullMarked
package org.charterkit.text;

import org.jspecify.annotations.NullMarked;
