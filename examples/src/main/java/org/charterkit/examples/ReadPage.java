package org.charterkit.examples;

import java.nio.file.Path;
import org.charterkit.io.Reading;

/**
 * A file that was read.
 *
 * @param source what to call it
 * @param path where it is
 * @param reading what was found in it
 */
record ReadPage(String source, Path path, Reading reading) {}
