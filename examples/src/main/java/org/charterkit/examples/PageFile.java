package org.charterkit.examples;

import java.nio.file.Path;
import java.util.Optional;
import org.charterkit.io.CharterFormat;

/**
 * A file that is to be read.
 *
 * @param path where it is
 * @param source what to call it: its path as the user gave it, with {@code /}
 * @param format the format that its name tells; empty where its content has to tell
 */
record PageFile(Path path, String source, Optional<CharterFormat> format) {}
