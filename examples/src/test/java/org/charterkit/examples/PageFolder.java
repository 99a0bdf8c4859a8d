package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files for a test. */
record PageFolder(Path root) {
    PageFolder with(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    String path() {
        return root.toString();
    }

    String path(String name) {
        return root.resolve(name).toString();
    }
}
