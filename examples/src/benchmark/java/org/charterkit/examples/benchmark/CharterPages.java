package org.charterkit.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.io.PageKind;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;

/**
 * The charter pages that are measured with.
 *
 * @param origin where they come from, in words
 * @param texts the pages, each of them a charter
 */
record CharterPages(String origin, List<String> texts) {
    /** The system property that names a folder of real pages. */
    static final String FOLDER = "charterkit.corpus";

    private static final int GENERATED = 124;

    /** The charters of the folder that {@value #FOLDER} names, else generated ones. */
    static CharterPages find() {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return new CharterPages(
                    GENERATED + " generated pages",
                    IntStream.range(0, GENERATED)
                            .mapToObj(GeneratedCharters::of)
                            .map(MarkdownWriter.create()::write)
                            .toList());
        }
        try (Stream<Path> files = Files.walk(Path.of(folder, "pages"))) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(CharterPages::text)
                    .filter(text -> MarkdownReader.create().read(text).kind() == PageKind.CHARTER)
                    .toList();
            return new CharterPages("the " + texts.size() + " charters among the pages of the corpus", texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Charter> charters() {
        return texts.stream()
                .map(text -> MarkdownReader.create().read(text).charter())
                .toList();
    }

    /** The size of all pages in UTF-8. */
    long bytes() {
        return texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
