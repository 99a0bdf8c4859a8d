package org.charterkit.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A folder of real pages, {@code pages}, and of what careful readers took from them, {@code truth}. */
record Corpus(Path root) {
    /** The corpus, where the system property says where it is; aborts the test where it does not. */
    static Corpus required() {
        String root = System.getProperty("charterkit.corpus", "");
        if (root.isBlank()) {
            Assumptions.abort("charterkit.corpus is not set: the tests on real pages are skipped");
        }
        return new Corpus(Path.of(root));
    }

    List<Path> pages() {
        return files(root.resolve("pages"), ".md");
    }

    List<Path> truths() {
        return files(root.resolve("truth"), ".truth.json");
    }

    /** The page of a relative path. */
    Path page(String name) {
        Path page = root.resolve("pages").resolve(name);
        return Files.exists(page) ? page : root.resolve(name);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folder and name of a page. */
    static String name(Path file) {
        int names = file.getNameCount();
        return file.subpath(names - 2, names).toString();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
