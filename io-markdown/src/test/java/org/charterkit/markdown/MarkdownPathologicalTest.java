package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were written to hurt: each ends soon, with a reading or a refusal. */
class MarkdownPathologicalTest {
    /** A guard against pages that never end, not a measure of speed. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final int MANY = 100_000;
    private static final int SOME = 10_000;

    private static Reading readSoon(String page) {
        return assertTimeoutPreemptively(SOON, () -> MarkdownReader.create().read(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[a](",
                "![",
                "`",
                "` ``",
                "*",
                "**a ",
                "_",
                "~~",
                "|",
                "| a ",
                "> ",
                "- ",
                "1. ",
                "<",
                "<a ",
                "<!--",
                "&amp;",
                "\\",
                "{{<",
                "{#",
                "@",
                "(",
                "=> ",
                "✅",
                "- [ ] ",
                "https://",
                "2022-",
                "a, ",
                "DRI: ",
                " - ",
                "and ",
                "#",
                "\t",
                "\uE000"
            })
    void oneThingOverAndOverInEveryPlaceThatIsRead(String thing) {
        String many = thing.repeat(MANY / thing.length());
        readSoon(many);
        readSoon("## Exit Criteria\n\n- " + many + "\n");
        String some = thing.repeat(SOME / thing.length());
        String cell = some.replace("|", "\\|");
        readSoon("## Attributes\n\n| Property | Value |\n|---|---|\n| End Date | " + cell + " |\n");
        readSoon("## Roles\n\n| Role | Name |\n|---|---|\n| Member | " + cell + " |\n");
        readSoon("## Roles\n\n| Role | Name |\n|---|---|\n| " + cell + " | Ada Example |\n");
        readSoon("## Timeline\n\n### " + some + "\n\n- " + some + " 2022-01-01\n- x 2022-01-01\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n",
                "a\n",
                "\n",
                "> a\n",
                "# a\n",
                "## Exit Criteria\n",
                "```\n",
                "<table>\n",
                "<td>\n",
                "---\n"
            })
    void oneLineOverAndOver(String line) {
        Reading reading = readSoon("## Exit Criteria\n\n" + line.repeat(10_000));

        assertThat(reading.charter().sections()).isNotEmpty();
    }

    @Test
    void rowsWithoutBarsBeforeMuchProse() {
        String rows = "| ä |\n|---|\n" + "x\n".repeat(90_000) + "\n";

        assertThat(readSoon(rows + "Words without bars go on. ".repeat(550_000))
                        .charter()
                        .sections())
                .isNotEmpty();
    }

    @Test
    void manyStruckWordsBehindManyOthers() {
        ReadLimits limits = ReadLimits.standard().withMarks(1_000_000);
        String item = "目 ".repeat(2_000_000) + "~~a~~ ".repeat(200_000);

        Reading reading = assertTimeoutPreemptively(
                SOON,
                () -> MarkdownReader.builder().limits(limits).build().read("## Exit Criteria\n\n- " + item + "\n"));

        assertThat(reading.charter().exitCriteria()).hasSize(1);
    }

    @Test
    void listsNestedDeeperThanAnyoneReads() {
        String nested = IntStream.range(0, 1_000)
                .mapToObj(i -> "  ".repeat(i) + "- item\n")
                .collect(Collectors.joining());

        assertThat(readSoon("## Exit Criteria\n\n" + nested).charter().exitCriteria())
                .hasSize(1);
    }

    @Test
    void tenThousandRows() {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "| Member | Ada Example" + " | Pilot " + i + " |\n")
                .collect(Collectors.joining());

        Reading reading = readSoon("## Roles\n\n| Working Group Role | Person | Title |\n|---|---|---|\n" + rows);

        assertThat(reading.charter().participants()).hasSize(10_000);
    }

    @Test
    void tenThousandCriteria() {
        Reading reading = readSoon("## Exit Criteria\n\n" + "- [x] Gauges => 100%\n  - at the pier\n".repeat(10_000));

        assertThat(reading.charter().exitCriteria()).hasSize(10_000);
    }

    @Test
    void aTableOfMoreCellsThanTheLimitIsRefused() {
        String wide = "| a ".repeat(1_001) + "|\n" + "|---".repeat(1_001) + "|\n"
                + ("| b ".repeat(1_001) + "|\n").repeat(100);

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> readSoon(wide))
                .withMessageContaining("ReadLimits.cells");
    }

    @Test
    void aTableWithUnequalColumnsHasTheSameLimit() {
        String wide = "| a | b |\n|---|\n" + "|".repeat(2_000) + "\n";

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> readSoon(wide + "| c |\n".repeat(1_000)))
                .withMessageContaining("ReadLimits.cells");
    }

    @Test
    void aTableInHtmlHasTheSameLimit() {
        String html = "<table>\n<tr>" + "<td>a</td>".repeat(2_000) + "</tr>\n" + "<tr><td>b</td></tr>\n".repeat(1_000)
                + "</table>\n";

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> readSoon(html))
                .withMessageContaining("ReadLimits.cells");
    }

    @Test
    void aRowOfDashesWithoutEnd() {
        Reading reading = readSoon("## Exit Criteria\n\na | b\n" + "|-".repeat(MANY) + "\nc | d\n");

        assertThat(reading.charter().sections()).hasSize(1);
    }

    @Test
    void aTitleOfTenThousandWordsIsWritten() {
        Charter charter =
                Charter.builder().title("tide ".repeat(10_000).strip()).build();

        assertThat(readSoon(MarkdownWriter.create().write(charter)).charter()).isEqualTo(charter);
    }

    @Test
    void aliasesThatWouldExplodeAreNotFollowed() {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, before, before, before));
        }

        Reading reading = readSoon(bomb + "---\n# Tides\n");

        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.UNREADABLE_FRONT_MATTER);
    }

    @Test
    void valuesNestedTooDeepAreNotFollowed() {
        Reading reading = readSoon("---\na: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n---\n");

        assertThat(reading.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.UNREADABLE_FRONT_MATTER);
    }

    @Test
    void manyKeysOfInvalidYamlAreRead() {
        String keys = IntStream.range(0, 8_000).mapToObj(i -> "k" + i + ":\n").collect(Collectors.joining());

        assertThat(readSoon("---\n" + keys + "a: b: c\n---\n")
                        .charter()
                        .frontMatter()
                        .entries())
                .hasSize(8_001);
        assertThat(readSoon("---\n" + "x\n".repeat(30_000) + ": :\n---\n").diagnostics())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [x]",
                "!!java.net.URL [\"https://x.example\"]",
                "!<tag:yaml.org,2002:java.lang.Runtime> x",
                "!!binary aGk="
            })
    void tagsThatNameClassesAreOnlyText(String value) {
        Reading reading = readSoon("---\ntitle: Tides\nother: " + value + "\n---\n");

        assertThat(reading.charter().title()).hasValue("Tides");
        assertThat(reading.charter().frontMatter().get("other")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b",
                "\ud83d",
                "\ude00",
                "\ud83d\ud83d\ude00",
                "a\rb\nc\r\nd\n\re",
                "\r",
                "\r\r\r",
                "\u2028\u2029\u0085\u000b\f",
                "\u202e\u202c",
                "\ufffe\uffff",
                "\ufeff\ufeff"
            })
    void charactersThatAreNoneAreRead(String characters) {
        String page = "## Exit Criteria\n\n- a " + characters + " z\n\n| Criteria | DRI |\n|---|---|\n| " + characters
                + " | " + characters + " |\n";
        Reading reading = readSoon(page);

        new Places(page, reading).check();
        assertThat(readSoon("---\ntitle: " + characters + "\n---\n").charter()).isNotNull();
    }

    @Test
    void mixedLineEndsCountAsTheyStand() {
        Reading reading = readSoon("# a\r\r\n## Exit Criteria\n\r\n- b\r- c\r\n- d\n");

        assertThat(reading.charter().exitCriteria()).hasSize(3);
        assertThat(reading.places().values()).allMatch(range -> range.start().line() <= 8);
    }
}
