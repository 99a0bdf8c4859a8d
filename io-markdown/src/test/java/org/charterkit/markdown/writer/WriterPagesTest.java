package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.markdown.writer.Written.body;
import static org.charterkit.markdown.writer.Written.section;
import static org.charterkit.markdown.writer.Written.with;
import static org.charterkit.markdown.writer.Written.written;

import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.ExitCriterion;
import org.charterkit.Layout;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.markdown.MarkdownDialect;
import org.charterkit.markdown.MarkdownFormat;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** What stands around the runs of a page: front matter, labels, markers, the table of contents. */
class WriterPagesTest {
    @Test
    void frontMatterHasTitleAndDescriptionFirstAndQuotesWhatYamlWouldTakeForSomethingElse() {
        Charter charter = Charter.builder()
                .title("Tides: a \"Working\" Group")
                .description("Knows the tides")
                .frontMatter(DataMap.empty()
                        .with("status", DataValue.of("active"))
                        .with("version", DataValue.of("1.10"))
                        .with("weight", new DataValue.Numeral("7"))
                        .with("aliases", new DataValue.Sequence(List.of(DataValue.of("/tides/"))))
                        .with("no_list", new DataValue.Flag(true)))
                .build();
        assertThat(written(charter)).isEqualTo("""
                        ---
                        title: "Tides: a \\"Working\\" Group"
                        description: "Knows the tides"
                        status: active
                        version: "1.10"
                        weight: 7
                        aliases:
                          - "/tides/"
                        no_list: true
                        ---
                        """);
    }

    @Test
    void aRunStandsUnderItsLabel() {
        Section section = section(
                "Exit Criteria",
                Run.of(Optional.of(RichText.of("Phase 1:")), Layout.LIST, List.of(), List.of(ExitCriterion.of("One"))),
                Run.of(Optional.of(RichText.of("Phase 2:")), Layout.LIST, List.of(), List.of(ExitCriterion.of("Two"))));
        assertThat(body(with(section))).isEqualTo("""
                        ## Exit Criteria

                        **Phase 1:**

                        1. One

                        **Phase 2:**

                        1. Two
                        """);
    }

    @Test
    void aListBesideAListHasAnotherMarker() {
        Section section = section(
                "Exit Criteria",
                Run.list(List.of(ExitCriterion.of("One"))),
                Run.list(List.of(ExitCriterion.of("Two"))));
        assertThat(body(with(section))).isEqualTo("""
                        ## Exit Criteria

                        1. One

                        1) Two
                        """);
    }

    @Test
    void theMiddlemanDialectHasATableOfContents() {
        Charter charter = with(ExitCriterion.of("One"));
        String page = MarkdownWriter.builder()
                .dialect(MarkdownDialect.MIDDLEMAN)
                .build()
                .write(charter);
        assertThat(page).isEqualTo("""
                        ---
                        title: "Tides"
                        ---

                        ## On this page

                        - TOC
                        {:toc}

                        ## Exit Criteria

                        1. One
                        """);
        assertThat(MarkdownReader.create().read(page).charter()).isEqualTo(charter);
    }

    @Test
    void theFormatHasTheWriter() {
        Charter charter = with(ExitCriterion.of("One"));
        assertThat(new MarkdownFormat().writer().orElseThrow().write(charter)).isEqualTo(written(charter));
    }
}
