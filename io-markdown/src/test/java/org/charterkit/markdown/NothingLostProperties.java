package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.charterkit.ProjectFiles;

/** Pages put together from all that people write: every fact in its place, no word lost, none twice. */
class NothingLostProperties {
    private static final List<String> WORDS = List.of(
            "Gauges report hourly",
            "Charts are *redrawn*",
            "See [the log](https://x.example/log)",
            "`buoy --count`",
            "**Buoys** are counted",
            "Ask {{< member \"ada\" >}} first",
            "https://x.example/a",
            "A \\| B",
            "~~Old~~ new",
            "2022-01-24",
            "FY23-Q4",
            "TBD",
            "",
            "潮汐表を公開する",
            "[ref]",
            "AT&amp;T",
            "Reduce cost by 22%");
    private static final List<String> MARKS = List.of("", "", "[x] ", "[ ] ", "✅ ", ":white_check_mark: ");
    private static final List<String> NOTES =
            List.of("", "", " => Done", " => 100%", " => 40%", " => **Done** in May", " -> Done", " DRI: Ada Example");
    private static final List<String> PERSONS = List.of(
            "Ada Example",
            "[Bo Muster](https://x.example/bo)",
            "@chidi",
            "Dana Beispiel (@dana)",
            "TBD",
            "",
            "Ada Example, Bo Muster",
            "Eli Exemple (Pilots), TBD (Divers)",
            "Fay Voorbeeld<br>Gus Ejemplo");
    private static final List<String> ROLES =
            List.of("Facilitator", "Functional Lead - Pilots", "", "Member", "Lamplighter");
    private static final List<String> HEADINGS = List.of(
            "## Exit Criteria",
            "## Exit Criteria (70% completed)",
            "### Harbour",
            "## Goals {#goals}",
            "## Out of Scope",
            "## Prerequisites",
            "## Roles and Responsibilities",
            "## Timeline",
            "## Attributes",
            "## Notes",
            "### Path 1: 2022-02-02 > 2022-02-18",
            "### Facilitator",
            "### Closing summary",
            "# Tides",
            "**Open sea**");

    // Of a fixed seed, so that no build depends on luck; another seed looks further.
    @Property(tries = 600, seed = "20261121")
    void ofGeneratedPages(@ForAll("pages") String page) {
        Pages.read(page);
    }

    @Example
    void ofTheExamples() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectFiles.root().resolve("examples/handbook"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(pages).hasSizeGreaterThan(10);
            for (Path file : pages) {
                Pages.read(Files.readString(file));
            }
        }
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> block = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(HEADINGS)),
                Tuple.of(3, list()),
                Tuple.of(2, table(List.of("Criteria", "DRI", "Progress", "Completed Date"))),
                Tuple.of(2, roster()),
                Tuple.of(1, table(List.of("Prerequisite", "Rationale"))),
                Tuple.of(1, table(List.of("Phase", "Start Date", "End Date", "Tasks"))),
                Tuple.of(1, table(List.of("Property", "Value"))),
                Tuple.of(1, html()),
                Tuple.of(2, Arbitraries.of(WORDS)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "> Quoted words", "```\n# code\n- [x] more\n```", "[ref]: https://x.example/r")));
        return Combinators.combine(
                        Arbitraries.of(
                                "", "---\ntitle: Tides\ntags: [a, b]\n---\n", "---\ntitle: Tides: tabled\nx\n---\n"),
                        block.list().ofMaxSize(9),
                        Arbitraries.of("\n", "\r\n"))
                .as((front, blocks, end) -> (front + String.join("\n\n", blocks) + "\n").replace("\n", end));
    }

    private static Arbitrary<String> item() {
        return Combinators.combine(Arbitraries.of(MARKS), Arbitraries.of(WORDS), Arbitraries.of(NOTES))
                .as((mark, words, note) -> mark + words + note);
    }

    private static Arbitrary<String> list() {
        return Combinators.combine(item(), Arbitraries.of("- ", "  - ", "  ", "- Facilitator: ", "1. "))
                .as((item, marker) -> marker + item)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(lines -> "- first\n" + String.join("\n", lines));
    }

    private static Arbitrary<String> cell() {
        return Arbitraries.oneOf(
                Arbitraries.of(WORDS), Arbitraries.of(PERSONS), Arbitraries.of("100%", "40%", "Done", "2023-05-25"));
    }

    private static Arbitrary<String> row(Arbitrary<String> cell, int width) {
        return cell.list().ofSize(width).map(cells -> "| " + String.join(" | ", cells) + " |");
    }

    private static Arbitrary<String> table(List<String> columns) {
        return row(cell(), columns.size())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(rows -> header(columns) + String.join("\n", rows));
    }

    private static String header(List<String> columns) {
        return "| " + String.join(" | ", columns) + " |\n" + "|---".repeat(columns.size()) + "|\n";
    }

    private static Arbitrary<String> roster() {
        Arbitrary<String> row = Combinators.combine(
                        Arbitraries.of(ROLES), Arbitraries.of(PERSONS), Arbitraries.of("Pilot", "", "Senior Diver"))
                .as((role, person, title) -> "| " + role + " | " + person + " | " + title + " |");
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(rows -> header(List.of("Working Group Role", "Person", "Title")) + String.join("\n", rows));
    }

    private static Arbitrary<String> html() {
        return Combinators.combine(Arbitraries.of("Gauges report hourly", "Charts <b>again</b>"), item())
                .as((first, second) -> "<table>\n<tr><th>Area</th><th>Criteria</th></tr>\n<tr><td>Sea</td><td><ul><li>"
                        + first + "</li></ul></td></tr>\n<tr><td>Pier</td><td>\n\n- " + second
                        + "\n\n</td></tr>\n</table>");
    }
}
