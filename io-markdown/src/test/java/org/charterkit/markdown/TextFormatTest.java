package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.charterkit.markdown.rendered.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
    private final CharterFormat format = new TextFormat();

    @Test
    void isInstalled() {
        CharterFormats installed = CharterFormats.installed();

        assertThat(installed.named("Text")).containsInstanceOf(TextFormat.class);
        assertThat(installed.forFile(Path.of("saved.txt"))).containsInstanceOf(TextFormat.class);
        assertThat(installed.forFile(Path.of("SAVED.TEXT"))).containsInstanceOf(TextFormat.class);
        assertThat(installed.forMediaType("text/plain; charset=UTF-8")).containsInstanceOf(TextFormat.class);
        assertThat(installed.forContent(
                        "Tides\n\n\nProperty Value\nEnd Date 2022-07-29\n".getBytes(StandardCharsets.UTF_8)))
                .containsInstanceOf(TextFormat.class);
    }

    @Test
    void isOnlyRead() {
        assertThat(format.reader().read("Tides\n\nKnow them\n").charter().title())
                .hasValue("Tides");
        assertThat(format.writer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tides\n\nKnow them\n\n\nProperty Value\nEnd Date 2022-07-29\n",
                "Working Group Role Person Title\nFacilitator Ada Example Pilot\n",
                "Tides\r\n\r\n  • Gauges report hourly\r\n",
                "\uFEFFTides\n\n\nProperty Value\nEnd Date 2022-07-29\n"
            })
    void recognisesWhatRenderingLeaves(String beginning) {
        assertThat(format.recognises(beginning.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words and more words",
                "{\"version\": 1}",
                "---\ntitle: Tides\n---\nProperty Value\nEnd Date 2022-07-29\n",
                "# Tides\n\nProperty Value\nEnd Date 2022-07-29\n",
                "| Property | Value |\n|---|---|\n",
                "<p>\nProperty Value\nEnd Date 2022-07-29\n",
                "- a list of Markdown\n- goes on\n",
                "Property Value\n\u0000\n"
            })
    void recognisesNothingElse(String beginning) {
        assertThat(format.recognises(beginning.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
