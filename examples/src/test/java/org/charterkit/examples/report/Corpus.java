package org.charterkit.examples.report;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;

/** The real pages that tests read where there are any. */
final class Corpus {
    private Corpus() {}

    /** Their folder; where none is named, the test is skipped and says so. */
    static Path pages() {
        String corpus = System.getProperty("charterkit.corpus", "");
        if (corpus.isEmpty()) {
            System.err.println("SKIPPED: no -Dcharterkit.corpus, so no report is made of real pages");
            return abort("no -Dcharterkit.corpus");
        }
        return Path.of(corpus, "pages");
    }
}
