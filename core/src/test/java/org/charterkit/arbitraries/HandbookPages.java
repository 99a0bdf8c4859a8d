package org.charterkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Charters as handbook pages have them: facts in sections of their kind, in tables that have a column for each field. */
final class HandbookPages {
    private static final Map<FactKind, List<Layout>> LAYOUTS = Map.of(
            FactKind.ATTRIBUTE, List.of(Layout.TABLE, Layout.LIST),
            FactKind.PREREQUISITE, List.of(Layout.TABLE, Layout.LIST),
            FactKind.EXIT_CRITERION, List.of(Layout.LIST, Layout.TABLE, Layout.PARAGRAPHS),
            FactKind.PATH, List.of(Layout.HEADINGS, Layout.TABLE, Layout.LIST),
            FactKind.SCOPE_ITEM, List.of(Layout.LIST, Layout.PARAGRAPHS, Layout.TABLE),
            FactKind.ROLE_DEFINITION, List.of(Layout.BOLD_LINES, Layout.HEADINGS),
            FactKind.PARTICIPANT, List.of(Layout.TABLE, Layout.LIST));

    private static final Map<FactKind, List<List<String>>> COLUMNS = Map.of(
            FactKind.ATTRIBUTE, List.of(List.of("Property", "Value"), List.of("Attribute", "Details")),
            FactKind.PREREQUISITE,
                    List.of(List.of("Prerequisite", "Rationale"), List.of("Prerequisite", "Rationale", "Artifact")),
            FactKind.EXIT_CRITERION,
                    List.of(
                            List.of(
                                    "Criteria",
                                    "Start Date",
                                    "Due Date",
                                    "Completed Date",
                                    "Progress",
                                    "Status",
                                    "DRI"),
                            List.of("Criteria", "Start Date", "Completed Date", "Artifact", "Progress", "DRI"),
                            List.of("#", "Deliverable", "Due Date", "DRI"),
                            List.of("Exit Criterion", "Artifact")),
            FactKind.PATH,
                    List.of(
                            List.of("Phase", "Start Date", "End Date", "Period", "Status"),
                            List.of("Phase", "Start Date", "End Date", "Artifact")),
            FactKind.SCOPE_ITEM, List.of(List.of("Item")),
            FactKind.PARTICIPANT,
                    List.of(
                            List.of("Working Group Role", "Person", "Title"),
                            List.of("Working Group Role", "Person", "Title", "Artifact")));

    private final HandbookFacts facts;

    private HandbookPages(Vocabulary vocabulary) {
        this.facts = new HandbookFacts(vocabulary);
    }

    /** Charters that are consistent with a vocabulary, and whose layouts hold all of their facts. */
    static Arbitrary<Charter> charters(Vocabulary vocabulary) {
        HandbookSections suiting = new HandbookSections(vocabulary);
        Arbitrary<Section> sections = new HandbookPages(vocabulary).sections();
        Arbitrary<Charter> around = Once.of(Pages.charters().map(charter -> charter.withSections(List.of())));
        return Once.of(Combinators.combine(
                        around, Once.maybe(20, proses()), sections.list().ofMaxSize(5))
                .as((charter, lead, list) -> {
                    List<Section> all = new ArrayList<>();
                    lead.ifPresent(prose -> all.add(Section.builder()
                            .level(0)
                            .kind(SectionKind.OTHER)
                            .addContent(new ProseBlock(prose))
                            .build()));
                    all.addAll(list);
                    return suiting.suited(Tidy.charter(charter.withSections(all)));
                }));
    }

    private Arbitrary<Section> sections() {
        return Once.of(Arbitraries.oneOf(
                Stream.of(SectionKind.values()).map(this::sections).toList()));
    }

    private Arbitrary<Section> sections(SectionKind kind) {
        return Once.of(Combinators.combine(
                        kind == SectionKind.OTHER
                                ? Texts.mostly(Words.headings(kind))
                                : Arbitraries.of(Words.headings(kind)).map(RichText::of),
                        Once.maybe(10, Arbitraries.of("goals", "exit-criteria", "x1")),
                        Once.oneOf(
                                Tuple.of(6, Arbitraries.just(2)),
                                Tuple.of(2, Arbitraries.just(3)),
                                Tuple.of(1, Arbitraries.integers().between(1, 6))),
                        blocks(kind).list().ofMaxSize(3))
                .as((heading, id, level, content) -> Section.builder()
                        .heading(heading)
                        .id(id)
                        .level(level)
                        .kind(kind)
                        .addAllContent(content)
                        .build()));
    }

    private Arbitrary<Block> blocks(SectionKind kind) {
        Arbitrary<Block> prose = proses().map(ProseBlock::new);
        List<Arbitrary<Block>> runs = Stream.of(FactKind.values())
                .filter(each -> HandbookSections.sectionOf(each) == kind)
                .map(each -> Once.of(runs(each).map(run -> (Block) run)))
                .toList();
        return runs.isEmpty() ? prose : Once.oneOf(Tuple.of(1, prose), Tuple.of(2, Arbitraries.oneOf(runs)));
    }

    private static Arbitrary<Prose> proses() {
        return Arbitraries.of(Words.PROSES).map(Prose::of);
    }

    private Arbitrary<Run> runs(FactKind kind) {
        List<Arbitrary<Run>> runs = LAYOUTS.getOrDefault(kind, List.of()).stream()
                .flatMap(layout -> columns(kind, layout).stream()
                        .map(columns -> Once.of(runs(
                                kind, layout, columns.stream().map(RichText::of).toList()))))
                .toList();
        return Once.of(Arbitraries.oneOf(runs));
    }

    private static List<List<String>> columns(FactKind kind, Layout layout) {
        return layout == Layout.TABLE ? COLUMNS.getOrDefault(kind, List.of()) : List.of(List.of());
    }

    private Arbitrary<Run> runs(FactKind kind, Layout layout, List<RichText> columns) {
        Arbitrary<Fact> suited = Once.of(Facts.of(kind).map(fact -> facts.suited(Tidy.fact(fact), layout, columns)));
        boolean isLabelled = layout == Layout.LIST || layout == Layout.TABLE;
        return Combinators.combine(
                        Once.maybe(
                                isLabelled ? 15 : 0,
                                Arbitraries.of(Words.PHRASES).map(RichText::of)),
                        suited.list().ofMinSize(1).ofMaxSize(4))
                .as((label, list) -> Run.of(label, layout, columns, list));
    }
}
