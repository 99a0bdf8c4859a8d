package org.charterkit.examples;

import java.nio.file.Path;
import java.util.Optional;
import org.charterkit.io.CharterFormat;

/**
 * A file that is to be read, or standard input.
 *
 * @param path where it is; empty where it is standard input
 * @param source what to call it: its path as the user gave it, with {@code /}
 * @param format the format that its name tells; empty where its content has to tell
 */
record PageFile(Optional<Path> path, String source, Optional<CharterFormat> format) {
    /** What a user gives, and what the page is then called. */
    static final String STANDARD_INPUT = "-";

    /** Standard input, whose content tells its format. */
    static PageFile standardInput() {
        return new PageFile(Optional.empty(), STANDARD_INPUT, Optional.empty());
    }
}
