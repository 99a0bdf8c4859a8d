package org.charterkit.examples.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
        List<String> texts = new NamedFolder(Path.of(folder, "pages"))
                .texts(".md").stream()
                        .filter(text -> MarkdownReader.create().read(text).kind() == PageKind.CHARTER)
                        .toList();
        return new CharterPages("the " + texts.size() + " charters among the pages of the corpus", texts);
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
