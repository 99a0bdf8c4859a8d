package org.charterkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Path;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/** Charters as handbook pages have them: facts in sections of their kind, in tables that have a column for each field. */
final class HandbookPages {
    private static final Map<FactKind, List<Layout>> LAYOUTS = Map.of(
            FactKind.ATTRIBUTE, List.of(Layout.TABLE),
            FactKind.PREREQUISITE, List.of(Layout.TABLE, Layout.LIST),
            FactKind.EXIT_CRITERION, List.of(Layout.LIST, Layout.TABLE, Layout.PARAGRAPHS),
            FactKind.PATH, List.of(Layout.HEADINGS, Layout.TABLE),
            FactKind.SCOPE_ITEM, List.of(Layout.LIST),
            FactKind.ROLE_DEFINITION, List.of(Layout.BOLD_LINES),
            FactKind.PARTICIPANT, List.of(Layout.TABLE, Layout.LIST));

    private static final Map<FactKind, List<String>> COLUMNS = Map.of(
            FactKind.ATTRIBUTE, List.of("Property", "Value"),
            FactKind.PREREQUISITE, List.of("Prerequisite", "Rationale"),
            FactKind.EXIT_CRITERION,
                    List.of("Criteria", "Start Date", "Due Date", "Completed Date", "Progress", "Status", "DRI"),
            FactKind.PATH, List.of("Phase", "Start Date", "End Date", "Period", "Status"),
            FactKind.PARTICIPANT, List.of("Working Group Role", "Person", "Title"));

    private HandbookPages() {}

    static Arbitrary<Charter> charters() {
        Arbitrary<Charter> around = Once.of(Pages.charters().map(charter -> charter.withSections(List.of())));
        return Once.of(Combinators.combine(
                        around, Once.maybe(20, proses()), sections().list().ofMaxSize(5))
                .as((charter, lead, sections) -> {
                    List<Section> all = new ArrayList<>();
                    lead.ifPresent(prose -> all.add(Section.builder()
                            .level(0)
                            .kind(SectionKind.OTHER)
                            .addContent(new ProseBlock(prose))
                            .build()));
                    all.addAll(sections);
                    return Tidy.charter(charter.withSections(all));
                }));
    }

    private static Arbitrary<Section> sections() {
        return Once.of(Arbitraries.oneOf(
                Stream.of(SectionKind.values()).map(HandbookPages::sections).toList()));
    }

    private static Arbitrary<Section> sections(SectionKind kind) {
        return Once.of(Combinators.combine(
                        Texts.mostly(Words.headings(kind)),
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

    private static Arbitrary<Block> blocks(SectionKind kind) {
        Arbitrary<Block> prose = proses().map(ProseBlock::new);
        List<Arbitrary<Block>> runs = Stream.of(FactKind.values())
                .filter(facts -> sectionOf(facts) == kind)
                .map(facts -> Once.of(runs(facts).map(run -> (Block) run)))
                .toList();
        return runs.isEmpty() ? prose : Once.oneOf(Tuple.of(1, prose), Tuple.of(2, Arbitraries.oneOf(runs)));
    }

    private static SectionKind sectionOf(FactKind kind) {
        return switch (kind) {
            case ATTRIBUTE -> SectionKind.ATTRIBUTES;
            case PREREQUISITE -> SectionKind.PREREQUISITES;
            case EXIT_CRITERION -> SectionKind.EXIT_CRITERIA;
            case PATH -> SectionKind.TIMELINE;
            case SCOPE_ITEM -> SectionKind.OUT_OF_SCOPE;
            case ROLE_DEFINITION, PARTICIPANT -> SectionKind.ROLES;
        };
    }

    private static Arbitrary<Prose> proses() {
        return Arbitraries.of(Words.PROSES).map(Prose::of);
    }

    private static Arbitrary<Run> runs(FactKind kind) {
        List<Arbitrary<Run>> runs = LAYOUTS.getOrDefault(kind, List.of()).stream()
                .map(layout -> Once.of(runs(kind, layout)))
                .toList();
        return Once.of(Arbitraries.oneOf(runs));
    }

    private static Arbitrary<Run> runs(FactKind kind, Layout layout) {
        Arbitrary<Fact> facts = Once.of(Facts.of(kind).map(fact -> shown(fact, layout)));
        return Combinators.combine(
                        Once.maybe(15, Arbitraries.of(Words.PHRASES).map(RichText::of)),
                        facts.list().ofMinSize(1).ofMaxSize(4))
                .as((label, list) -> Run.of(label, layout, columns(kind, layout, list), list));
    }

    private static List<RichText> columns(FactKind kind, Layout layout, List<Fact> facts) {
        if (layout != Layout.TABLE) {
            return List.of();
        }
        Stream<RichText> usual = COLUMNS.getOrDefault(kind, List.of()).stream().map(RichText::of);
        Stream<RichText> further =
                facts.stream().flatMap(fact -> Facts.details(fact).stream()).map(Detail::name);
        return Stream.concat(usual, further).distinct().toList();
    }

    /** The fact with nothing that such a layout has no place for. */
    private static Fact shown(Fact fact, Layout layout) {
        if (layout == Layout.TABLE) {
            List<Detail> details = Facts.details(fact).stream()
                    .limit(1)
                    .map(detail -> detail.withName(RichText.of("Artifact")))
                    .toList();
            Fact row = Facts.withDetails(fact, details);
            if (row instanceof ExitCriterion criterion) {
                return criterion.withBody(Optional.empty()).withCriteria(List.of());
            }
            return row instanceof Path path ? path.withBody(Optional.empty()).withSteps(List.of()) : row;
        }
        Fact suited = layout == Layout.PARAGRAPHS ? Facts.plain(fact) : Facts.withDetails(fact, List.of());
        return suited instanceof ExitCriterion criterion ? undated(criterion) : suited;
    }

    private static ExitCriterion undated(ExitCriterion criterion) {
        return criterion
                .withStarted(Optional.empty())
                .withDue(Optional.empty())
                .withCompleted(Optional.empty())
                .withDetails(List.of())
                .withCriteria(criterion.criteria().stream()
                        .map(HandbookPages::undated)
                        .toList());
    }
}
