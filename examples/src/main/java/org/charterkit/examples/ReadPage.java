package org.charterkit.examples;

import org.charterkit.io.Reading;

/**
 * A file that was read.
 *
 * @param source what to call it
 * @param reading what was found in it
 */
record ReadPage(String source, Reading reading) {}
