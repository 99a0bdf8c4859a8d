package org.charterkit.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.charterkit.json.JsonReader;
import org.charterkit.json.JsonWriter;

/** Bytes as the JSON of a charter. */
class JsonFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void aCharterIsReadAndWrittenOrRefused(byte[] json) {
        try {
            Charter charter = JsonReader.create().lenient().read(json).charter();
            assertThat(JsonReader.create()
                            .read(JsonWriter.create().write(charter))
                            .charter())
                    .isEqualTo(charter);
        } catch (CharterReadException refused) {
            assertThat(refused).hasMessageNotContaining("\u0000");
        }
    }
}
