package org.charterkit.examples.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The pages of a whole handbook, among which charters are few. */
final class HandbookPages {
    /** The system property that names a folder with all pages of a handbook. */
    static final String FOLDER = "charterkit.handbook";

    private static final int GENERATED = 2_000;
    private static final String PARAGRAPH = "The harbour office measures each tide and writes it down. ";

    private HandbookPages() {}

    /** The pages of the folder that {@value #FOLDER} names, else generated ones of ten thousand characters each. */
    static List<String> find() {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return IntStream.range(0, GENERATED)
                    .mapToObj(HandbookPages::generated)
                    .toList();
        }
        return new NamedFolder(Path.of(folder)).texts(".md");
    }

    private static String generated(int number) {
        StringBuilder page = new StringBuilder("---\ntitle: Harbour " + number + "\n---\n");
        for (int i = 0; i < 12; i++) {
            page.append("\n## How we measure at pier ").append(i).append("\n\n");
            page.append(PARAGRAPH.repeat(10)).append("\n\n");
            page.append("- a gauge\n- a lamp, [of the keeper](https://git.example.com/lamps)\n");
        }
        return page.toString();
    }
}
