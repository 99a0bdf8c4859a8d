package org.charterkit.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.charterkit.io.CharterReadException;
import org.charterkit.json.JsonLinesReader;
import org.charterkit.json.JsonReader;

/** Bytes as charters, one a line. */
class JsonLinesFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void linesAreReadOrRefused(byte[] lines) throws IOException {
        try (JsonLinesReader reader = JsonReader.create().lines(new ByteArrayInputStream(lines))) {
            reader.forEachRemaining(line -> assertThat(line).isNotNull());
        } catch (CharterReadException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
