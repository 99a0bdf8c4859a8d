package org.charterkit.arbitraries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

/** Arbitrary charters and the parts that facts stand in: runs, sections, front matter. */
public final class Pages {
    /** A kind of facts and a layout that it fits. */
    private record Shape(FactKind kind, Layout layout) {}

    private static final List<Shape> SHAPES = shapes();

    private static final Arbitrary<Run> RUNS = Once.of(newRuns());
    private static final Arbitrary<Section> SECTIONS = Once.of(newSections());
    private static final Arbitrary<Section> LEADS = Once.of(newLeads());
    private static final Arbitrary<DataValue> DATA_VALUES = Once.of(newDataValues());
    private static final Arbitrary<DataMap> DATA_MAPS = Once.of(newDataMaps());
    private static final Arbitrary<Charter> CHARTERS = Once.of(newCharters());
    private static final Arbitrary<CharterPair> PAIRS = Once.of(newPairs());

    private Pages() {}

    private static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            for (Layout layout : Layout.values()) {
                if (kind.fits(layout)) {
                    shapes.add(new Shape(kind, layout));
                }
            }
        }
        return List.copyOf(shapes);
    }

    /**
     * Runs of each kind in each layout that it fits.
     *
     * @return runs of one to four facts
     */
    public static Arbitrary<Run> runs() {
        return RUNS;
    }

    private static Arbitrary<Run> newRuns() {
        List<Arbitrary<Run>> runs =
                SHAPES.stream().map(shape -> runs(shape.kind(), shape.layout())).toList();
        return Once.of(Arbitraries.oneOf(runs));
    }

    /**
     * Runs of one kind in one layout.
     *
     * @param kind the kind of facts
     * @param layout a layout that it fits
     * @return runs of one to four facts
     */
    public static Arbitrary<Run> runs(FactKind kind, Layout layout) {
        Arbitrary<RichText> columns = Arbitraries.of(Words.COLUMNS).map(RichText::of);
        Arbitrary<Fact> facts = Facts.of(kind).map(fact -> suited(fact, layout));
        return Once.of(Combinators.combine(
                        Once.maybe(20, Texts.wordyTexts()),
                        columns.list().ofMinSize(1).ofMaxSize(4),
                        facts.list().ofMinSize(1).ofMaxSize(4))
                .as((label, some, list) -> Run.of(label, layout, columns(layout, some, list), list)));
    }

    private static Fact suited(Fact fact, Layout layout) {
        return switch (layout) {
            case TABLE -> fact;
            case PARAGRAPHS -> Facts.plain(fact);
            default -> Facts.withDetails(fact, List.of());
        };
    }

    private static List<RichText> columns(Layout layout, List<RichText> some, List<Fact> facts) {
        if (layout != Layout.TABLE) {
            return List.of();
        }
        List<RichText> columns = new ArrayList<>(some);
        facts.stream()
                .flatMap(fact -> Facts.details(fact).stream())
                .map(Detail::name)
                .filter(name -> !columns.contains(name))
                .forEach(columns::add);
        return columns;
    }

    /**
     * Sections under a heading, whose kind has nothing to do with the heading and what stands under it.
     *
     * @return sections of level 1 to 6
     */
    public static Arbitrary<Section> sections() {
        return SECTIONS;
    }

    private static Arbitrary<Section> newSections() {
        return Once.of(Combinators.combine(
                        Once.oneOf(Tuple.of(8, Texts.mostly(Words.HEADINGS)), Tuple.of(1, Texts.richTexts())),
                        Once.maybe(10, Texts.words().map(words -> words.replaceAll("[\\s\\p{Z}{}\\p{Cntrl}]", "-"))),
                        Once.oneOf(
                                Tuple.of(4, Arbitraries.just(2)),
                                Tuple.of(2, Arbitraries.just(3)),
                                Tuple.of(1, Arbitraries.integers().between(1, 6))),
                        Arbitraries.of(SectionKind.class),
                        blocks().list().ofMaxSize(3))
                .as((heading, id, level, kind, content) -> Section.builder()
                        .heading(heading)
                        .id(id)
                        .level(level)
                        .kind(kind)
                        .addAllContent(content)
                        .build()));
    }

    /**
     * What stands before the first heading.
     *
     * @return sections without a heading
     */
    public static Arbitrary<Section> leads() {
        return LEADS;
    }

    private static Arbitrary<Section> newLeads() {
        return blocks().list()
                .ofMaxSize(2)
                .map(content -> Section.builder()
                        .level(0)
                        .kind(SectionKind.OTHER)
                        .addAllContent(content)
                        .build());
    }

    private static Arbitrary<Block> blocks() {
        return Once.oneOf(
                Tuple.of(1, Texts.proses().map(prose -> (Block) new ProseBlock(prose))),
                Tuple.of(2, runs().map(run -> (Block) run)));
    }

    /**
     * Charters of any kind that the builders accept.
     *
     * @return charters of up to six sections
     */
    public static Arbitrary<Charter> charters() {
        return CHARTERS;
    }

    private static Arbitrary<Charter> newCharters() {
        return Once.of(Combinators.combine(
                        Once.maybe(50, Texts.words()),
                        Once.maybe(30, Texts.words()),
                        Once.oneOf(Tuple.of(2, Arbitraries.just(DataMap.empty())), Tuple.of(1, dataMaps())),
                        Once.oneOf(Tuple.of(6, Arbitraries.just(DataMap.empty())), Tuple.of(1, dataMaps())),
                        Once.maybe(20, leads()),
                        sections().list().ofMaxSize(5))
                .as((title, description, frontMatter, extensions, lead, sections) -> {
                    return Charter.builder()
                            .title(title)
                            .description(description)
                            .frontMatter(frontMatter)
                            .extensions(extensions)
                            .addAllSections(lead.map(List::of).orElse(List.of()))
                            .addAllSections(sections)
                            .build();
                }));
    }

    /**
     * Two charters: equal ones, one that was made of the other by a few changes, or two without relation.
     *
     * @return pairs
     */
    public static Arbitrary<CharterPair> pairs() {
        return PAIRS;
    }

    private static Arbitrary<CharterPair> newPairs() {
        return pairs(charters());
    }

    static Arbitrary<CharterPair> pairs(Arbitrary<Charter> charters) {
        Arbitrary<CharterPair> changed = Combinators.combine(
                        charters, changes().list().ofMinSize(1).ofMaxSize(4))
                .as((before, changes) -> {
                    Charter after = before;
                    for (Change change : changes) {
                        after = change.in(after);
                    }
                    return new CharterPair(before, after);
                });
        return Once.oneOf(
                Tuple.of(1, charters.map(charter -> new CharterPair(charter, charter))),
                Tuple.of(4, changed),
                Tuple.of(1, Combinators.combine(charters, charters).as(CharterPair::new)));
    }

    /** One change to any charter. */
    private interface Change {
        Charter in(Charter charter);
    }

    private static Arbitrary<Change> changes() {
        Arbitrary<Integer> positions = Arbitraries.integers().between(0, 11);
        Arbitrary<Fact> facts = Facts.plainFacts();
        return Once.oneOf(
                Tuple.of(
                        2,
                        Facts.facts()
                                .map(fact -> charter -> charter.edit().add(fact).apply())),
                Tuple.of(
                        3,
                        Combinators.combine(facts, positions).as((fact, at) -> charter -> replaced(charter, at, fact))),
                Tuple.of(
                        2,
                        Combinators.combine(Arbitraries.of(FactKind.class), positions)
                                .as((kind, at) -> charter -> removed(charter, kind, at))),
                Tuple.of(1, positions.map(at -> charter -> done(charter, at))),
                Tuple.of(
                        1,
                        Combinators.combine(Texts.mostly(Words.HEADINGS), positions)
                                .as((heading, at) -> charter -> renamed(charter, at, heading))),
                Tuple.of(1, Texts.words().map(title -> charter -> charter.withTitle(title))));
    }

    private static Charter replaced(Charter charter, int at, Fact fact) {
        int count = charter.groups(fact.factKind()).size();
        return count == 0 ? charter : charter.edit().replace(at % count, fact).apply();
    }

    private static Charter removed(Charter charter, FactKind kind, int at) {
        int count = charter.groups(kind).size();
        return count == 0 ? charter : charter.edit().remove(kind, at % count).apply();
    }

    private static Charter done(Charter charter, int at) {
        List<ExitCriterion> criteria = charter.exitCriteria();
        return criteria.isEmpty()
                ? charter
                : charter.edit().done(at % criteria.size()).apply();
    }

    private static Charter renamed(Charter charter, int at, RichText heading) {
        List<Section> sections = charter.sections();
        int index = sections.isEmpty() ? 0 : at % sections.size();
        boolean hasHeading =
                !sections.isEmpty() && sections.get(index).heading().isPresent();
        return hasHeading ? charter.edit().renameSection(index, heading).apply() : charter;
    }

    /**
     * Front matter and extensions: texts, numbers, flags, nothing, sequences and mappings.
     *
     * @return maps of up to four entries
     */
    public static Arbitrary<DataMap> dataMaps() {
        return DATA_MAPS;
    }

    private static Arbitrary<DataMap> newDataMaps() {
        return Once.of(dataMaps(dataValues()));
    }

    /**
     * Values of front matter and extensions.
     *
     * @return values, nested up to two levels
     */
    public static Arbitrary<DataValue> dataValues() {
        return DATA_VALUES;
    }

    private static Arbitrary<DataValue> newDataValues() {
        Arbitrary<DataValue> values = scalars();
        for (int level = 0; level < 2; level++) {
            values = Once.oneOf(
                    Tuple.of(2, scalars()),
                    Tuple.of(1, values.list().ofMaxSize(3).map(DataValue.Sequence::new)),
                    Tuple.of(1, dataMaps(values).map(DataValue.Mapping::new)));
        }
        return values;
    }

    private static Arbitrary<DataValue> scalars() {
        return Once.oneOf(
                Tuple.of(4, Texts.strings().map(DataValue::of)),
                Tuple.of(
                        2,
                        Arbitraries.of("0", "1.10", "-0.5", "1e400", "12345678901234567890", "2022")
                                .map(DataValue.Numeral::new)),
                Tuple.of(1, Arbitraries.of(true, false).map(DataValue.Flag::new)),
                Tuple.of(1, Arbitraries.just(new DataValue.Nothing())));
    }

    private static Arbitrary<DataMap> dataMaps(Arbitrary<DataValue> values) {
        Arbitrary<String> names = Once.oneOf(
                Tuple.of(6, Arbitraries.of("status", "aliases", "no_list", "owner", "weight")),
                Tuple.of(1, Texts.strings()));
        return Combinators.combine(names, values)
                .as(DataMap.Entry::new)
                .list()
                .ofMaxSize(4)
                .map(entries -> {
                    Map<String, DataMap.Entry> unique = new LinkedHashMap<>();
                    entries.forEach(entry -> unique.putIfAbsent(entry.name(), entry));
                    return DataMap.of(List.copyOf(unique.values()));
                });
    }

    /**
     * Pointers to facts, sections and members, and with tokens of any kind.
     *
     * @return pointers of up to four tokens
     */
    public static Arbitrary<Pointer> pointers() {
        Arbitrary<String> tokens = Once.oneOf(
                Tuple.of(3, Arbitraries.of(FactKind.class).map(FactKind::pluralName)),
                Tuple.of(3, Arbitraries.integers().between(0, 9).map(String::valueOf)),
                Tuple.of(1, Arbitraries.of("", "~", "/", "~1", "~0", "~01", "a/b~c", " ")),
                Tuple.of(1, Texts.strings()));
        return tokens.list().ofMaxSize(4).map(list -> {
            Pointer pointer = Pointer.root();
            for (String token : list) {
                pointer = pointer.child(token);
            }
            return pointer;
        });
    }
}
