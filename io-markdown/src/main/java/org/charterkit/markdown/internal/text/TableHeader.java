package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.FactKind;
import org.charterkit.SectionKind;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/**
 * The header of a table whose headings are known.
 *
 * @param facts what the table would hold
 * @param columns its columns
 */
record TableHeader(FactKind facts, List<Column> columns) {
    private static final int LONGEST_HEADER = 160;
    private static final List<FactKind> KINDS = List.of(
            FactKind.ATTRIBUTE, FactKind.PREREQUISITE, FactKind.PARTICIPANT, FactKind.EXIT_CRITERION, FactKind.PATH);

    /** The header that a line is, wherever it stands; empty where it is none. */
    static Optional<TableHeader> of(String source, TextLine line, Vocabulary vocabulary) {
        return choose(candidates(source, line, vocabulary), Optional.empty(), vocabulary);
    }

    /** The headers that a line may be, at most one for each kind of facts. */
    static List<TableHeader> candidates(String source, TextLine line, Vocabulary vocabulary) {
        if (line.end() - line.start() > LONGEST_HEADER) {
            return List.of();
        }
        List<Word> all = Word.of(source, line.start(), line.end());
        List<Word> words = all.stream().filter(word -> !word.isParenthesis()).toList();
        List<String> texts = words.stream().map(Word::text).toList();
        List<TableHeader> candidates = new ArrayList<>();
        Map<FactKind, List<Integer>> starts = vocabulary.lineWords().columnStarts(texts);
        for (FactKind facts : KINDS) {
            if (starts.containsKey(facts)) {
                candidates.add(new TableHeader(
                        facts, columns(source, line, words, starts.getOrDefault(facts, List.of()), facts, vocabulary)));
            }
        }
        return List.copyOf(candidates);
    }

    /**
     * Which of some headers a line is; empty where too little of them is known.
     *
     * @param preferred what the tables of the section hold; counts where the line could be several headers
     */
    static Optional<TableHeader> choose(
            List<TableHeader> candidates, Optional<FactKind> preferred, Vocabulary vocabulary) {
        Optional<TableHeader> best = Optional.empty();
        for (TableHeader header : candidates) {
            if (header.known() < 2 && !header.namesSection(preferred, vocabulary)) {
                continue;
            }
            if (preferred.filter(header.facts()::equals).isPresent()) {
                return Optional.of(header);
            }
            if (best.isEmpty() || header.surplus() > best.get().surplus()) {
                best = Optional.of(header);
            }
        }
        return best;
    }

    private static List<Column> columns(
            String source,
            TextLine line,
            List<Word> words,
            List<Integer> starts,
            FactKind facts,
            Vocabulary vocabulary) {
        List<Span> spans = new ArrayList<>();
        List<RichText> headings = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = i == 0 ? line.start() : words.get(starts.get(i)).start();
            int end = i + 1 == starts.size()
                    ? line.end()
                    : words.get(starts.get(i + 1)).start();
            while (TextLine.isBlank(source.charAt(end - 1))) {
                end--;
            }
            spans.add(new Span(start, end));
            headings.add(RichText.of(source.substring(start, end)));
        }
        List<ColumnKind> kinds = vocabulary.pageWords().columns(facts, headings);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            boolean isFurther = kinds.subList(0, i).contains(kinds.get(i));
            columns.add(new Column(kinds.get(i), headings.get(i).plainText(), spans.get(i), isFurther));
        }
        return columns;
    }

    private long known() {
        return columns.stream()
                .filter(column -> column.kind() != ColumnKind.OTHER)
                .count();
    }

    /** How many columns are of a known kind, less those that are not. */
    private long surplus() {
        return 2 * known() - columns.size();
    }

    /** Whether one known heading is enough: "Exit Criteria" in a section of exit criteria. */
    private boolean namesSection(Optional<FactKind> preferred, Vocabulary vocabulary) {
        return preferred.filter(facts::equals).isPresent()
                && columns.stream()
                        .filter(column -> column.kind() != ColumnKind.OTHER)
                        .anyMatch(column ->
                                vocabulary.pageWords().sectionKind(RichText.of(column.heading())) != SectionKind.OTHER);
    }

    boolean has(ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }
}
