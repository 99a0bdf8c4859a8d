package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.markdown.rendered.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flattened text that was written to hurt: each ends soon, with a reading or a refusal. */
class HostileTextTest {
    /** A guard against pages that never end, not a measure of speed. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final int MANY = 50_000;
    private static final String OPENING = "Tides\n\nKnow the tides\n\n\nProperty Value\nEnd Date 2022-07-29\n\n";

    private static Reading readSoon(String page) {
        return assertTimeoutPreemptively(SOON, () -> TextReader.create().read(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A ",
                "Ada ",
                "Ada, ",
                "(",
                "( ",
                ")",
                "(a) ",
                "@",
                "@a ",
                "• ",
                "1. ",
                "- ",
                "TBD ",
                "2022-01-01 ",
                "100% ",
                "Member ",
                "Member - ",
                "Manager ",
                "of ",
                "Property ",
                "Value ",
                "https://",
                "#",
                "~",
                "\\",
                "<",
                "[",
                "`",
                "*",
                "\t",
                "山",
                "山 ",
                "\uD83D",
                "\u0000",
                "\u200B",
                "January ",
                "Slack ",
                "Epic ",
                "."
            })
    void oneThingOverAndOverInEveryPlaceThatIsRead(String thing) {
        String many = thing.repeat(MANY / thing.length());
        readSoon(many);
        readSoon(OPENING + "Exit Criteria\n\n  1. " + many + "\n");
        readSoon(OPENING + "Property Value\n" + many + "\n" + many + "\n");
        readSoon(OPENING + "Working Group Role Person Title\nMember " + many + "\n" + many + "\n");
        readSoon(OPENING + "Criteria Start Date Completed Date Progress DRI\n" + many + "\n");
        readSoon(OPENING + "Prerequisite Rationale\n" + many + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "A\n\n",
                "A\n\n\n",
                "\n",
                "  • a\n",
                "  1. a\n\n",
                "Exit Criteria\n\n",
                "Property Value\n",
                "Timeline of it\n\n",
                "Property Value\nEnd Date 2022\n\n\n",
                "Working Group Role Person\n",
                "Path 1 (2022-02-02 > 2022-02-18)\n\n\n",
                "Working Group Role Person\nMember Ada Example\n\n",
                "Words of a line\n\n\n",
                "  - a 2022-01-01\n"
            })
    void oneLineOverAndOver(String line) {
        readSoon(line.repeat(4_000));
        readSoon(OPENING + line.repeat(4_000));
        readSoon(OPENING + "Roles and Responsibilities\n\n" + line.repeat(4_000));
    }

    @Test
    void listsNestedDeeperThanAnyoneReads() {
        String nested = IntStream.range(0, 3_000)
                .mapToObj(i -> " ".repeat(i) + "• item\n")
                .collect(Collectors.joining());

        assertThat(readSoon("Tides\n\nExit Criteria\n\n" + nested).charter().exitCriteria())
                .hasSize(1);
    }

    @Test
    void tenThousandRows() {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "Member Ada Example Senior Pilot " + i + "\n")
                .collect(Collectors.joining());

        assertThat(readSoon("Tides\n\nRoles and Responsibilities\n\nWorking Group Role Person Title\n" + rows)
                        .charter()
                        .participants())
                .hasSize(10_000);
    }

    @Test
    void whatIsBeyondALimitIsRefused() {
        String rows = "Member Ada Example\n".repeat(50_001);

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> readSoon("Tides\n\nWorking Group Role Person\n" + rows))
                .withMessageContaining("ReadLimits.cells");
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> TextReader.builder()
                        .limits(ReadLimits.standard().withLines(2))
                        .build()
                        .read("a\nb\nc\n"))
                .withMessageContaining("ReadLimits.lines");
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> TextReader.builder()
                        .limits(ReadLimits.standard().withBytes(2))
                        .build()
                        .read("abc"))
                .withMessageContaining("ReadLimits.bytes");
    }

    @Property(tries = 600)
    void anyMixOfLinesIsRead(@ForAll("mixes") String page) {
        ReadOrRefused.check(TextReader.create(), page);
    }

    @Property(tries = 400)
    void anyBytesAreRead(@ForAll byte[] bytes) {
        ReadOrRefused.check(TextReader.create(), new String(bytes, StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(
                        "\n",
                        "\n\n",
                        "\n\n\n",
                        "  • ",
                        "    1. ",
                        "1. ",
                        "- ",
                        "Property Value\n",
                        "Working Group Role Person Title\n",
                        "Criteria DRI Progress\n",
                        "Prerequisite Rationale\n",
                        "Phase Start Date End Date\n",
                        "Exit Criteria",
                        "Timeline",
                        "Roles and Responsibilities",
                        "Path 1 (2022-02-02 > 2022-02-18)",
                        "Ada Example",
                        "Member ",
                        "TBD",
                        "100%",
                        "=> Done",
                        "[x] ",
                        "(",
                        ")",
                        "@ada",
                        ", ",
                        "#",
                        "\\",
                        "<b>",
                        "|",
                        "===",
                        "---",
                        "\t",
                        "\r",
                        "\u0000",
                        "\uD83D",
                        "潮汐",
                        "Senior Pilot",
                        "Slack #tides\n",
                        "https://x.example")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
