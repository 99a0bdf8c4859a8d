package org.charterkit.markdown.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.markdown.rendered.TextReader;

/** Bytes as the text of a rendered page. */
class TextFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadAsTextOrRefused(byte[] page) {
        check(TextReader.create(), page);
    }

    private static void check(CharterReader reader, byte[] page) {
        try {
            assertThat(reader.read(page).diagnostics())
                    .allMatch(diagnostic -> !diagnostic.message().isBlank());
        } catch (CharterReadException refused) {
            assertThat(refused).hasMessageNotContaining("\u0000");
        }
    }
}
