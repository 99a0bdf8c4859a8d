package org.charterkit.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/** The cut of a row is the best of all, though most are never looked at. */
class RowSplitterProperties {
    private static final Vocabulary ENGLISH = Vocabulary.english();
    private static final WordKinds KINDS = new WordKinds(ENGLISH, Set.of("keel", "sail"));

    /** Names that stand in nested items are known, and roles that several rows begin with. */
    private static KnownCells known() {
        String page = "- Rig\n    - Ada Example\n    - Bo van Example\n";
        List<TextLine> lines =
                List.of(TextLine.of(page, 0, 6), TextLine.of(page, 6, 24), TextLine.of(page, 24, page.length()));
        KnownCells known = KnownCells.of(page, lines, KINDS);
        known.addRoles(List.of(row(List.of("Facilitator")), row(List.of("Facilitator"))));
        return known;
    }

    private static Row row(List<String> words) {
        String line = String.join(" ", words);
        return new Row(Word.of(line, 0, line.length()), KINDS);
    }

    /** More words than a row is cut between. */
    private static final int LONG = 57;

    @Provide
    Arbitrary<List<String>> words() {
        return anyWords().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> manyWords() {
        return anyWords().ofMinSize(LONG).ofMaxSize(LONG + 13);
    }

    private static ListArbitrary<String> anyWords() {
        return Arbitraries.of(
                        "Ada",
                        "Example",
                        "Bo",
                        "van",
                        "Keel",
                        "keel",
                        "KEEL",
                        "Facilitator",
                        "Executive",
                        "Sponsor",
                        "Member:",
                        "Manager",
                        "Engineering",
                        "Director,",
                        "of",
                        "and",
                        "&",
                        "-",
                        "@ada",
                        "(@bo)",
                        "TBD",
                        "2",
                        "50%",
                        "2022-01-24",
                        "March",
                        "2022",
                        "Done",
                        "sail.",
                        "The",
                        "Phase",
                        "山田",
                        "太郎",
                        "A.")
                .list();
    }

    @Provide
    Arbitrary<List<Column>> columns() {
        return columns(4);
    }

    @Provide
    Arbitrary<List<Column>> fewColumns() {
        return columns(3);
    }

    private static Arbitrary<List<Column>> columns(int most) {
        return Arbitraries.of(ColumnKind.values())
                .list()
                .ofMinSize(2)
                .ofMaxSize(most)
                .map(kinds -> IntStream.range(0, kinds.size())
                        .mapToObj(i -> new Column(
                                kinds.get(i),
                                "Phase",
                                new Span(0, 0),
                                kinds.subList(0, i).contains(kinds.get(i))))
                        .toList());
    }

    @Property
    void noCellHasMoreThanTheMostThatItMayHave(
            @ForAll("words") List<String> words, @ForAll("columns") List<Column> columns, @ForAll boolean knows) {
        CellScore score = score(row(words), columns, knows ? known() : KnownCells.of("", List.of(), KINDS));
        int size = row(words).size();
        for (Column column : columns) {
            for (int from = 0; from <= size; from++) {
                for (int to = from; to <= size; to++) {
                    assertThat(score.of(column, from, to))
                            .as("%s %s-%s", column.kind(), from, to)
                            .isLessThanOrEqualTo(score.most(column.kind()));
                }
            }
        }
    }

    @Property
    void theCutIsTheBestOfAll(@ForAll("words") List<String> words, @ForAll("columns") List<Column> columns) {
        assertThat(cut(row(words), columns))
                .isEqualTo(best(
                        row(words),
                        columns,
                        IntStream.rangeClosed(0, row(words).size()).boxed().toList()));
    }

    @Property(tries = 200)
    void theCutOfALongRowIsTheBestOfThoseAmongItsFirstAndItsLastWords(
            @ForAll("manyWords") List<String> words, @ForAll("fewColumns") List<Column> columns) {
        Row row = row(words);
        List<Integer> places = IntStream.rangeClosed(0, row.size())
                .filter(place -> place < 40 || place >= row.size() - 16)
                .boxed()
                .toList();

        assertThat(cut(row, columns)).isEqualTo(best(row, columns, places));
    }

    private static List<Integer> cut(Row row, List<Column> columns) {
        return new RowSplitter(columns, ENGLISH, known()).cut(row).starts();
    }

    private static List<Integer> best(Row row, List<Column> columns, List<Integer> places) {
        CellScore score = score(row, columns, known());
        List<Integer> best = List.of();
        int most = Integer.MIN_VALUE;
        for (List<Integer> cut : cuts(places, row.size(), columns.size())) {
            int total = 0;
            for (int i = 0; i < columns.size(); i++) {
                boolean isEmpty = cut.get(i).equals(cut.get(i + 1));
                total += score.of(columns.get(i), cut.get(i), cut.get(i + 1)) - (isEmpty ? columns.size() - i : 0);
            }
            if (total > most) {
                most = total;
                best = cut;
            }
        }
        return best;
    }

    /** All cuts at some places; of two, the one comes first whose last column that differs begins first. */
    private static List<List<Integer>> cuts(List<Integer> places, int words, int columns) {
        if (columns == 1) {
            return List.of(List.of(0, words));
        }
        List<List<Integer>> cuts = new ArrayList<>();
        for (int start : places) {
            for (List<Integer> before : start <= words ? cuts(places, start, columns - 1) : List.<List<Integer>>of()) {
                List<Integer> cut = new ArrayList<>(before);
                cut.add(words);
                cuts.add(cut);
            }
        }
        return cuts;
    }

    private static CellScore score(Row row, List<Column> columns, KnownCells known) {
        List<ColumnKind> kinds = columns.stream().map(Column::kind).toList();
        boolean behindTitle =
                kinds.contains(ColumnKind.TITLE) && kinds.indexOf(ColumnKind.ROLE) > kinds.indexOf(ColumnKind.TITLE);
        return new CellScore(row, ENGLISH, known, behindTitle, kinds.contains(ColumnKind.HANDLE));
    }
}
