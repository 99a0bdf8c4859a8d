package org.charterkit.markdown.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.charterkit.io.CharterReadException;
import org.charterkit.markdown.MarkdownReader;

/** Bytes as a page of Markdown. */
class MarkdownFuzzTest {
    private static final MarkdownReader READER = MarkdownReader.create();

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] page) {
        try {
            assertThat(READER.read(page).diagnostics())
                    .allMatch(diagnostic -> !diagnostic.message().isBlank());
        } catch (CharterReadException refused) {
            assertThat(refused).hasMessageNotContaining("\u0000");
        }
    }
}
