package org.charterkit.markdown.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.FactKind;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Vocabulary;

/** Looks ahead on a page: which lines are headings, and which heading is lost by what stands where it should be. */
final class LostHeadings {
    private final String source;
    private final List<TextLine> lines;
    private final List<Stretch> stretches;
    private final Vocabulary vocabulary;

    /** What the stretches that were looked at may be, by the position of the stretch. */
    private final Map<Integer, Optional<HeadingLine>> headings = new HashMap<>();

    /** The headers that the lines which were looked at may be, by where they stand. */
    private final Map<Integer, List<TableHeader>> headers = new HashMap<>();

    LostHeadings(String source, List<TextLine> lines, List<Stretch> stretches, Vocabulary vocabulary) {
        this.source = source;
        this.lines = lines;
        this.stretches = stretches;
        this.vocabulary = vocabulary;
    }

    /**
     * A section that has lost its heading.
     *
     * @param kind what it is about
     * @param reason what tells so
     */
    record Inference(SectionKind kind, String reason) {}

    /** The heading that a stretch is. A heading that is not known needs something below it. */
    Optional<HeadingLine> heading(int index) {
        return line(index).filter(found -> found.kind().isPresent() || hasContent(index));
    }

    /** The heading that a stretch would be, if something stood below it. */
    private Optional<HeadingLine> line(int index) {
        Stretch stretch = stretches.get(index);
        return stretch.isSingleLine()
                ? headings.computeIfAbsent(index, any -> HeadingLine.of(source, lines.get(stretch.first()), vocabulary))
                : Optional.empty();
    }

    private boolean hasContent(int index) {
        if (index + 1 == stretches.size()) {
            return false;
        }
        Stretch next = stretches.get(index + 1);
        return !next.isSingleLine()
                || line(index + 1).flatMap(HeadingLine::kind).isEmpty();
    }

    /** The header of the table that a stretch is. */
    Optional<TableHeader> table(Stretch stretch, Optional<FactKind> preferred) {
        boolean couldBe = !stretch.isList() && stretch.end() > stretch.first() + 1;
        if (!couldBe) {
            return Optional.empty();
        }
        TextLine line = lines.get(stretch.first());
        List<TableHeader> found =
                headers.computeIfAbsent(line.start(), any -> TableHeader.candidates(source, line, vocabulary));
        return TableHeader.choose(found, preferred, vocabulary);
    }

    /** The table of some facts behind a stretch, before the next heading and the next loss. */
    Optional<TableHeader> tableBehind(int index, Optional<FactKind> facts) {
        for (int i = index + 1; facts.isPresent() && i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.isList()
                    || (i > index + 1 && stretch.followsLoss())
                    || heading(i).isPresent()) {
                return Optional.empty();
            }
            Optional<TableHeader> header = table(stretch, facts);
            if (header.isPresent()) {
                return header.filter(found -> found.facts() == facts.get());
            }
        }
        return Optional.empty();
    }

    /** What tells that a section of its own begins with a stretch, or with the paragraphs before one where words are lost. */
    Optional<Inference> inferred(int index, boolean isLoss, SectionKind current) {
        if (!isLoss && current == SectionKind.ATTRIBUTES && listsAttributes(stretches.get(index))) {
            return Optional.empty();
        }
        int end = isLoss ? endOfSection(index) : index + 1;
        for (int i = index; i < end; i++) {
            Stretch stretch = stretches.get(i);
            Optional<Inference> found = stretch.isList()
                    ? Optional.of(stretch)
                            .filter(list -> isLoss && statesPeriods(list))
                            .map(list -> timeline())
                    : byTable(stretch);
            if (found.isPresent()) {
                return found.filter(inference -> inference.kind() != current);
            }
            if (stretch.isList()) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean listsAttributes(Stretch stretch) {
        return table(stretch, Optional.empty())
                .filter(header -> header.facts() == FactKind.ATTRIBUTE)
                .isPresent();
    }

    private int endOfSection(int index) {
        int end = index + 1;
        while (end < stretches.size()
                && !stretches.get(end).followsLoss()
                && heading(end).isEmpty()) {
            end++;
        }
        return end;
    }

    private static Inference timeline() {
        return new Inference(SectionKind.TIMELINE, "a list whose items state dates");
    }

    private Optional<Inference> byTable(Stretch stretch) {
        return table(stretch, Optional.empty()).flatMap(header -> {
            String words = "the table \""
                    + source.substring(
                            lines.get(stretch.first()).start(),
                            lines.get(stretch.first()).end()) + "\"";
            if (header.facts() == FactKind.ATTRIBUTE && namesAttributes(stretch)) {
                return Optional.of(new Inference(SectionKind.ATTRIBUTES, words));
            }
            boolean isTimeline = header.facts() == FactKind.PATH
                    && header.has(ColumnKind.NAME)
                    && (header.has(ColumnKind.PERIOD) || (header.has(ColumnKind.START) && header.has(ColumnKind.END)));
            if (isTimeline) {
                return Optional.of(new Inference(SectionKind.TIMELINE, words));
            }
            boolean isPrerequisites = header.facts() == FactKind.PREREQUISITE
                    && header.columns().stream()
                            .filter(column -> column.kind() == ColumnKind.NAME)
                            .anyMatch(column -> vocabulary.pageWords().sectionKind(RichText.of(column.heading()))
                                    == SectionKind.PREREQUISITES);
            return isPrerequisites ? Optional.of(new Inference(SectionKind.PREREQUISITES, words)) : Optional.empty();
        });
    }

    /** Whether half of the rows or more begin with the name of an attribute that is known. */
    private boolean namesAttributes(Stretch stretch) {
        int rows = stretch.end() - stretch.first() - 1;
        int known = 0;
        for (int i = stretch.first() + 1; i < stretch.end() && known * 2 < rows; i++) {
            List<String> words = Word.of(
                            source, lines.get(i).start(), lines.get(i).end())
                    .stream()
                    .map(Word::text)
                    .toList();
            known += vocabulary.lineWords().attributeNameLength(words).isPresent() ? 1 : 0;
        }
        return known * 2 >= rows;
    }

    /** Whether most items of a list state a period. */
    private boolean statesPeriods(Stretch list) {
        int indent = lines.get(list.first()).indent();
        List<TextLine> items = lines.subList(list.first(), list.end()).stream()
                .filter(line -> line.isItem() && line.indent() <= indent)
                .toList();
        int others = 0;
        for (int i = 0; i < items.size() && others * 2 < items.size(); i++) {
            others += statesPeriod(items.get(i)) ? 0 : 1;
        }
        return items.size() > 1 && others * 2 < items.size();
    }

    private boolean statesPeriod(TextLine line) {
        String words = source.substring(line.words(), line.end());
        return words.codePoints().anyMatch(Character::isDigit)
                && vocabulary
                        .timeWords()
                        .period(vocabulary
                                .itemWords()
                                .completion(RichText.of(words))
                                .text())
                        .isPresent();
    }
}
