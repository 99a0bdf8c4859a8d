package org.charterkit.examples;

import java.nio.file.Path;
import java.util.Optional;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.Reading;

/**
 * A file that was read.
 *
 * @param source what to call it
 * @param path where it is; empty where it came from standard input
 * @param format what it was read as
 * @param reading what was found in it
 */
record ReadPage(String source, Optional<Path> path, CharterFormat format, Reading reading) {}
