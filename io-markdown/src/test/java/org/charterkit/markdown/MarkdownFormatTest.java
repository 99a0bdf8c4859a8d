package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormatTest {
    private final CharterFormat format = new MarkdownFormat();

    @Test
    void isInstalled() {
        CharterFormats installed = CharterFormats.installed();

        assertThat(installed.named("Markdown")).containsInstanceOf(MarkdownFormat.class);
        assertThat(installed.forFile(Path.of("tides.md"))).containsInstanceOf(MarkdownFormat.class);
        assertThat(installed.forFile(Path.of("TIDES.MARKDOWN"))).containsInstanceOf(MarkdownFormat.class);
        assertThat(installed.forMediaType("text/markdown; variant=GFM")).containsInstanceOf(MarkdownFormat.class);
    }

    @Test
    void reads() {
        assertThat(format.reader().read("# Tides\n").charter().title()).hasValue("Tides");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Tides\n",
                "---\r\ntitle",
                "--- \n",
                "\uFEFF---\n",
                "# Tides",
                "\uFEFF# Tides",
                "Words.\n\n## Goals",
                "Words.\r\n###### Deep"
            })
    void recognisesFrontMatterAndHeadings(String beginning) {
        assertThat(format.recognises(beginning.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"version\": 1}", "----\n", "#hashtag", "#", "words # and more", "####### seven"})
    void recognisesNothingElse(String beginning) {
        assertThat(format.recognises(beginning.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
