package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The paths that every command is given, and how they are read. */
final class PagesToRead {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "A file, a folder that is searched through, or - for standard input.",
                "In folders, hidden files and files of unknown endings are passed over; a file named here is read"
                        + " whatever its ending."
            })
    private final List<String> paths = new ArrayList<>();

    /** The paths as they were given. */
    List<String> given() {
        return List.copyOf(paths);
    }

    /** The first of the paths; empty where it is none in this locale. */
    Optional<Path> first() {
        try {
            return Optional.of(Path.of(paths.get(0)));
        } catch (InvalidPathException invalid) {
            return Optional.empty();
        }
    }

    /** What becomes of a page that was read. */
    @FunctionalInterface
    interface Receiver {
        void accept(ReadPage page) throws IOException;
    }

    /** Hands over each page that can be read, in the order of the paths; complains of the others. */
    void read(
            Surroundings surroundings,
            Complaints complaints,
            Optional<Path> withoutFolder,
            boolean progress,
            Receiver receiver)
            throws IOException {
        PageFiles files = new PageFiles(surroundings.formats(), complaints);
        withoutFolder.ifPresent(files::without);
        PageReader reader = new PageReader(surroundings, complaints);
        List<PageFile> found = files.find(paths);
        try (ProgressDisplay display = ProgressDisplay.of(surroundings, progress ? found.size() : 0)) {
            reader.readAll(found, page -> {
                if (page.isPresent()) {
                    receiver.accept(page.get());
                }
                display.step();
            });
        }
    }
}
