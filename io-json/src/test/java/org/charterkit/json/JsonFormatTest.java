package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    private final CharterFormat format = new JsonFormat();

    @Test
    void isInstalled() {
        CharterFormats installed = CharterFormats.installed();

        assertThat(installed.named("JSON")).containsInstanceOf(JsonFormat.class);
        assertThat(installed.forFile(Path.of("tides.JSON"))).containsInstanceOf(JsonFormat.class);
        assertThat(installed.forMediaType("application/json; charset=UTF-8")).containsInstanceOf(JsonFormat.class);
        assertThat(installed.forMediaType("application/vnd.charterkit+json")).containsInstanceOf(JsonFormat.class);
    }

    @Test
    void readsWhatItWrites() {
        String json = format.writer().orElseThrow().write(TideTables.charter());

        assertThat(format.reader().read(json).charter()).isEqualTo(TideTables.charter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\uFEFF{}", " \r\n\t{\"version\": 1}", "\uFEFF\n{"})
    void recognisesAnOpeningBrace(String beginning) {
        assertThat(format.recognises(beginning.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF", "[{}]", "# {", "---\n", "\u00a0{"})
    void recognisesNothingElse(String beginning) {
        assertThat(format.recognises(beginning.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
