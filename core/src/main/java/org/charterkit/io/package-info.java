/**
 * What readers and writers share: {@link org.charterkit.io.CharterReader}, {@link org.charterkit.io.CharterWriter},
 * {@link org.charterkit.io.Reading} and the formats that are installed.
 *
 * <p>A reader takes a document and gives a {@link org.charterkit.io.Reading}: the charter, what kind of page it is and why,
 * {@linkplain org.charterkit.io.Diagnostic diagnostics} with a code, a severity and a place, and where each fact stands in
 * the document. Reading is lenient, and {@link org.charterkit.io.Reading#strict} is for those who want to be told by an
 * exception. A document beyond the {@link org.charterkit.io.ReadLimits} is refused.
 *
 * <pre>{@code
 * CharterFormat format = CharterFormats.installed().forFile(file).orElseThrow();
 * Reading reading = format.reader().read(file);
 * reading.strict(Severity.ERROR).charter();
 * }</pre>
 *
 * <p>A {@link org.charterkit.io.CharterFormat} is a service: whoever adds one to the class path or module path has it among
 * the {@link org.charterkit.io.CharterFormats#installed()} ones.
 *
 * @since 0.1.0
 */
@ReadingStyle
@NullMarked
package org.charterkit.io;

import org.jspecify.annotations.NullMarked;
