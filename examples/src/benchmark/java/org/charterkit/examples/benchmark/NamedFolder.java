package org.charterkit.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder that somebody named to measure with; what cannot be read ends the measuring. */
record NamedFolder(Path path) {
    /** The files of the folder and of those in it whose names end so, in the order of their paths. */
    List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of these files, in the same order. */
    List<String> texts(String ending) {
        return files(ending).stream().map(NamedFolder::text).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
