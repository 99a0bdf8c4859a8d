package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.Charter;
import org.charterkit.DataValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter changes in the lines of the keys that change. */
class FrontMatterEditsTest {
    private static final String BODY = "## Goals\n\nKnow   the tides.\n";

    private static String edited(String frontMatter, UnaryOperator<Charter> change) {
        String text = Edited.to(frontMatter + BODY, change).text();
        assertThat(text).endsWith(BODY);
        return text.substring(0, text.length() - BODY.length());
    }

    private static String value(String line, String title) {
        String text = edited("---\n" + line + "\n---\n\n", charter -> charter.withTitle(Optional.of(title)));
        return text.substring(4, text.length() - "\n---\n\n".length());
    }

    @Test
    void aPageWithoutFrontMatterGetsSome() {
        assertThat(edited("", charter -> charter.withDescription(Optional.of("Short"))))
                .isEqualTo("---\ndescription: \"Short\"\n---\n\n");
        assertThat(edited("# Tides\n\n", charter -> charter.withDescription(Optional.of("Short"))))
                .isEqualTo("---\ndescription: \"Short\"\n---\n\n# Tides\n\n");
        assertThat(edited("\uFEFF# Tides\n\n", charter -> charter.withDescription(Optional.of("Short"))))
                .isEqualTo("\uFEFF---\ndescription: \"Short\"\n---\n\n# Tides\n\n");
        assertThat(edited("", charter -> charter.withTitle(Optional.of("Tides"))))
                .isEqualTo("---\ntitle: \"Tides\"\n---\n\n");
    }

    @Test
    void theLastKeyGoes() {
        assertThat(edited("---\ntitle: Tides\n---\n\n", charter -> charter.withTitle(Optional.empty())))
                .isEqualTo("---\n---\n\n");
    }

    @Test
    void aTitleIsChangedInTheFirstHeadingWhateverItsForm() {
        assertThat(edited("#  Tides  ##  \n\n", charter -> charter.withTitle(Optional.of("Waves"))))
                .isEqualTo("#  Waves  ##  \n\n");
        assertThat(edited("Tides \n=====\n\n", charter -> charter.withTitle(Optional.of("Waves"))))
                .isEqualTo("Waves \n=====\n\n");
        assertThat(edited("---\nslug: tides\n---\n\n# Tides\n\n", charter -> charter.withTitle(Optional.of("Waves"))))
                .isEqualTo("---\nslug: tides\n---\n\n# Waves\n\n");
    }

    @Test
    void aKeyChangesBesideATitleInAHeading() {
        assertThat(edited(
                        "---\nslug:   tides\n---\n\n# Tides\n\n",
                        charter -> charter.withFrontMatter(charter.frontMatter().with("slug", DataValue.of("waves")))))
                .isEqualTo("---\nslug:   waves\n---\n\n# Tides\n\n");
    }

    @Test
    void aListIsWrittenAnew() {
        assertThat(edited(
                        "---\ntitle:   Tides\ntags:\n  - a\n  -   b\nslug:   x\n---\n\n",
                        charter -> charter.withFrontMatter(charter.frontMatter().with("tags", DataValue.of("c")))))
                .isEqualTo("---\ntitle:   Tides\ntags: c\nslug:   x\n---\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "No", "y", "12", "a: b", "a #b", "[a]", "- a", "it's", "\"a\"", "~", "null"})
    void wordsThatAreMoreThanWordsInYamlAreQuoted(String words) {
        assertThat(value("title: Tides", words))
                .isEqualTo("title: \"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Waves", "Waves - high, and low", "潮汐", "a\\b"})
    void plainWordsStayPlain(String words) {
        assertThat(value("title: Tides", words)).isEqualTo("title: " + words);
        assertThat(value("title:   Tides  # old", words)).isEqualTo("title:   " + words + "  # old");
    }

    @Test
    void quotesStay() {
        assertThat(value("title: 'Tides'", "It's")).isEqualTo("title: 'It''s'");
        assertThat(value("title: \"Tides\"", "It's")).isEqualTo("title: \"It's\"");
        assertThat(value("'title' : \"Tides\"", "Waves")).isEqualTo("'title' : \"Waves\"");
        assertThat(value("title: 'a''b'  # '", "Waves")).isEqualTo("title: 'Waves'  # '");
        assertThat(value("title: \"a\\\\\"  # \"", "Waves")).isEqualTo("title: \"Waves\"  # \"");
    }

    @Test
    void aValueOverSeveralLinesIsReplaced() {
        assertThat(value("title: Tide\n  Tables", "Waves")).isEqualTo("title: Waves");
        assertThat(value("title: >\n  Tide\n  Tables", "Waves")).isEqualTo("title: Waves");
    }

    @Test
    void lineEndsAndAMarkStay() {
        String page = "\uFEFF---\r\ntitle: Tides\r\nslug: x\r\n---\r\n\r\n" + BODY.replace("\n", "\r\n");
        assertThat(Edited.to(
                                page,
                                charter ->
                                        charter.withTitle(Optional.of("Waves")).withDescription(Optional.of("High")))
                        .text())
                .isEqualTo(page.replace("title: Tides\r\n", "title: Waves\r\ndescription: \"High\"\r\n"));
    }
}
