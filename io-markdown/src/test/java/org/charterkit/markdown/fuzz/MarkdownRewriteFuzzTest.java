package org.charterkit.markdown.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.io.CharterWriteException;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.markdown.ReadOrRefused;

/** Bytes as a page that is read, written and read again. */
class MarkdownRewriteFuzzTest {
    private static final MarkdownReader READER = MarkdownReader.create();

    @FuzzTest(maxDuration = "10m")
    void whatIsWrittenIsReadAgain(byte[] page) {
        Optional<Reading> reading = ReadOrRefused.read(() -> READER.read(text(page)));
        reading.ifPresent(read -> {
            Charter charter = read.charter();
            try {
                assertThat(READER.read(MarkdownWriter.create().write(charter)).charter())
                        .isEqualTo(charter);
            } catch (CharterWriteException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
