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

/** Flattened pages put together from all that rendering leaves: words and meanings agree, and no word is lost. */
class TextNothingLostProperties {
    private static final List<String> WORDS = List.of(
            "Gauges report hourly",
            "The log is public.",
            "Charts are redrawn:",
            "https://x.example/a",
            "2022-01-24",
            "FY23-Q4",
            "潮汐表を公開する",
            "A | B",
            "*Stars* and _bars_ of <table>",
            "Reduce cost by 22%");
    private static final List<String> HEADINGS = List.of(
            "Exit Criteria",
            "Exit Criteria (70% completed)",
            "Harbour of the North",
            "Business Goals",
            "Out of Scope",
            "Prerequisites for it",
            "Roles and Responsibilities",
            "Timeline of the work",
            "Path 1 (2022-02-02 > 2022-02-18) - 2 weeks",
            "Closing summary");
    private static final List<String> TABLES = List.of(
            "Property Value",
            "Working Group Role Person Title",
            "Working Group Role Username Person",
            "Criteria Start Date Completed Date Progress DRI",
            "Phase Start Date End Date",
            "Prerequisite Rationale",
            "Keel Sail");

    // Of a fixed seed, so that no build depends on luck; another seed looks further.
    @Property(tries = 600, seed = "20261122")
    void ofGeneratedPages(@ForAll("pages") String page) {
        TextPages.read(page);
    }

    @Example
    void ofTheExamples() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectFiles.root().resolve("examples/handbook"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(pages).hasSizeGreaterThan(10);
            for (Path file : pages) {
                TextPages.read(Flattened.of(Files.readString(file)));
            }
        }
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> block = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(HEADINGS)),
                Tuple.of(3, list()),
                Tuple.of(4, table()),
                Tuple.of(2, Arbitraries.of(WORDS)),
                Tuple.of(1, Arbitraries.just("")));
        return Combinators.combine(
                        Arbitraries.of("", "Tides\n\nKnow the tides\n\n", "Tides\n\n\n"),
                        block.list().ofMaxSize(9))
                .as((opening, blocks) -> opening + String.join("\n\n", blocks) + "\n");
    }

    private static Arbitrary<String> list() {
        return Combinators.combine(
                        Arbitraries.of("  • ", "  1. ", "    • ", "      1. ", "    "),
                        Arbitraries.of("", "[x] ", "✅ "),
                        Arbitraries.of(WORDS),
                        Arbitraries.of("", " => Done", " => 40%", " DRI: Ada Example"))
                .as((marker, mark, words, note) -> marker + mark + words + note)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> "  • first\n" + String.join("\n", lines));
    }

    private static Arbitrary<String> table() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(WORDS),
                Arbitraries.of(
                        "Ada Example",
                        "Bo van der Muster",
                        "@chidi",
                        "Dana Beispiel (@dana)",
                        "TBD",
                        "-",
                        "100%",
                        "Facilitator",
                        "Functional Lead - Pilots",
                        "Senior Diver",
                        "Slack #tides",
                        "End Date",
                        ""));
        Arbitrary<String> row = cell.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(cells -> String.join(" ", cells).strip());
        return Combinators.combine(
                        Arbitraries.of(TABLES),
                        row.filter(words -> !words.isEmpty())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((header, rows) -> header + "\n" + String.join("\n", rows));
    }
}
