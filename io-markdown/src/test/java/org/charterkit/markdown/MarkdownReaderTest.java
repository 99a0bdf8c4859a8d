package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterkit.AttributeKind;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {
    private static final String PAGE = "# Tides – 潮\n\n## Exit Criteria\n\n- Gauges report hourly\n";

    @Test
    void allSourcesGiveTheSameReading(@TempDir Path folder) throws IOException {
        MarkdownReader reader = MarkdownReader.create();
        Reading expected = reader.read(PAGE);
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("tides.md"), bytes);

        assertThat(reader.read(bytes)).isEqualTo(expected);
        assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(expected);
        assertThat(reader.read(new StringReader(PAGE))).isEqualTo(expected);
        assertThat(reader.read(file)).isEqualTo(expected);
        assertThat(expected.charter().title()).hasValue("Tides – 潮");
    }

    @Test
    void bytesThatAreNoTextAreReplaced() {
        Reading reading = MarkdownReader.create().read(new byte[] {'#', ' ', (byte) 0xff, 'x'});

        assertThat(reading.charter().title()).hasValue("\uFFFDx");
    }

    @Test
    void aVocabularyOfOnesOwn() {
        Vocabulary own = Vocabulary.english()
                .withHeading("Success looks like", SectionKind.EXIT_CRITERIA)
                .withAttribute("Set sail", AttributeKind.START_DATE)
                .withRole("Lamplighter", RoleKind.FACILITATOR)
                .withColumn(FactKind.PARTICIPANT, "Sailor", ColumnKind.PERSON)
                .withPlaceholder("someone");
        Reading reading = MarkdownReader.builder().vocabulary(own).build().read("""
                ## Attributes

                | Property | Value |
                |---|---|
                | Set sail | 2024-05-01 |

                ## Success looks like

                - Gauges report hourly

                ## Roles

                | Role | Sailor |
                |---|---|
                | Lamplighter | Ada Example |
                | Member | someone |
                """);

        assertThat(reading.charter().startDate()).hasToString("Optional[2024-05-01]");
        assertThat(reading.charter().exitCriteria()).hasSize(1);
        assertThat(reading.charter().facilitators()).hasSize(1);
        assertThat(reading.charter().vacancies()).hasSize(1);
    }

    @Test
    void placesCountLinesColumnsAndOffsetsOfTheTextAsItIs() {
        Reading reading =
                MarkdownReader.create().read("\uFEFF---\r\ntitle: x\r\n---\r\n## Exit Criteria\r\n\r\n- 🌊 Gauges\r\n");

        assertThat(reading.locate(Pointer.parse("/exitCriteria/0"))).hasValueSatisfying(range -> {
            assertThat(range).hasToString("6:1-6:12");
            assertThat(range.start().offset()).isEqualTo(41);
        });
    }

    @Test
    void aPointerIntoAFactLeadsToTheNearestPlace() {
        Reading reading = MarkdownReader.create().read(PAGE);

        assertThat(reading.locate(Pointer.parse("/exitCriteria/0/dris/0/name")))
                .isEqualTo(reading.locate(Pointer.parse("/exitCriteria/0")));
        assertThat(reading.locate(Pointer.parse("/participants/0"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes, 12", "lines, 3", "frontMatter, 0"})
    void whatIsExactlyAtALimitIsRead(String limit, int most) {
        String page = "# ab\n\nefghij";

        assertThat(reader(limit, most).read(page).charter().title()).hasValue("ab");
    }

    @ParameterizedTest
    @CsvSource({"bytes, 11", "lines, 2", "frontMatter, 3"})
    void whatIsBeyondALimitIsRefusedByItsName(String limit, int most) {
        String page = limit.equals("frontMatter") ? "---\na: 1\n---\n" : "# ab\n\nefghij";

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> reader(limit, most).read(page))
                .withMessageContaining("ReadLimits." + limit);
    }

    @Test
    void loneCarriageReturnsEndLinesForTheLimit() {
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> reader("lines", 2).read("a\rb\rc"))
                .withMessageContaining("ReadLimits.lines");
    }

    @Test
    void aTableExactlyAtTheLimitOfCellsIsRead() {
        String page = "## Exit Criteria\n\n| Criteria | DRI |\n|---|---|\n| Gauges | @ada |\n| Charts | @bo |\n";

        assertThat(reader("cells", 6).read(page).charter().exitCriteria()).hasSize(2);
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> reader("cells", 5).read(page))
                .withMessageContaining("ReadLimits.cells");
    }

    @Test
    void longFrontMatterIsReadUpToItsLimit() {
        assertThat(reader("frontMatter", 5)
                        .read("---\na: 1\n---\n")
                        .charter()
                        .frontMatter()
                        .entries())
                .hasSize(1);
    }

    @Test
    void whatIsNestedDeeperThanTheLimitIsReadFlat() {
        String page = "## Exit Criteria\n\n- one\n  - two\n    - three\n";

        Reading reading = reader("nesting", 4).read(page);

        assertThat(reading.charter().exitCriteria()).hasSize(1);
        assertThat(WordCount.of(page, reading).lost()).isEmpty();
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownReader.create().read(nothing()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static String nothing() {
        return null;
    }

    private static MarkdownReader reader(String limit, int most) {
        ReadLimits limits = ReadLimits.standard();
        return MarkdownReader.builder()
                .limits(
                        switch (limit) {
                            case "bytes" -> limits.withBytes(most);
                            case "lines" -> limits.withLines(most);
                            case "cells" -> limits.withCells(most);
                            case "nesting" -> limits.withNesting(most);
                            default -> limits.withFrontMatter(most);
                        })
                .build();
    }
}
