/**
 * What readers and writers share: {@link org.charterkit.io.CharterReader}, {@link org.charterkit.io.CharterWriter},
 * {@link org.charterkit.io.Reading} and the formats that are installed.
 */
@ReadingStyle
@NullMarked
package org.charterkit.io;

import org.jspecify.annotations.NullMarked;
