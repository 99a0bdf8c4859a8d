package org.charterkit.markdown;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceRange;

/**
 * Reads each fact of a page again by itself: the lines of all other facts of its run are taken out of the page, so that
 * the codec has the fact's own range, and what it stands under, and nothing else to read it from.
 */
final class FactAlone {
    private final String page;
    private final Reading reading;

    FactAlone(String page) {
        this.page = page;
        this.reading = MarkdownReader.create().read(page);
    }

    /** Gives the place of each fact that reads otherwise when it stands alone, and what is read then. */
    int forEachThatDiffers(BiConsumer<Pointer, List<Fact>> action) {
        Map<FactKind, Integer> next = new EnumMap<>(FactKind.class);
        int facts = 0;
        for (Section section : reading.charter().sections()) {
            for (Run run : section.runs()) {
                FactKind kind = run.facts().get(0).factKind();
                int first = next.merge(kind, run.facts().size(), Integer::sum)
                        - run.facts().size();
                for (int i = 0; i < run.facts().size(); i++) {
                    facts++;
                    List<Fact> read = readAgain(kind, first, run, i);
                    if (!read.contains(run.facts().get(i))) {
                        action.accept(Pointer.to(kind, first + i), read);
                    }
                }
            }
        }
        return facts;
    }

    private List<Fact> readAgain(FactKind kind, int first, Run run, int index) {
        SourceRange own = range(kind, first + index);
        Set<Integer> company = company(run, index);
        Set<Integer> lines = new TreeSet<>();
        for (int i = 0; i < run.facts().size(); i++) {
            SourceRange other = range(kind, first + i);
            if (!other.equals(own) && !company.contains(i)) {
                IntStream.rangeClosed(other.start().line(), other.end().line()).forEach(lines::add);
            }
        }
        return MarkdownReader.create()
                .read(without(lines))
                .charter()
                .facts(Fact.class)
                .filter(fact -> fact.factKind() == kind)
                .toList();
    }

    /** A table of nothing but open roles is no roster, so a vacancy keeps the first row that names somebody. */
    private static Set<Integer> company(Run run, int index) {
        boolean vacancy = run.facts().get(index) instanceof Participant participant && participant.isVacant();
        for (int i = 0; vacancy && i < run.facts().size(); i++) {
            if (run.facts().get(i) instanceof Participant participant && !participant.isVacant()) {
                return Set.of(i);
            }
        }
        return Set.of();
    }

    private SourceRange range(FactKind kind, int index) {
        return reading.locate(Pointer.to(kind, index)).orElseThrow();
    }

    private String without(Set<Integer> lines) {
        StringBuilder left = new StringBuilder();
        String[] all = page.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (!lines.contains(i + 1)) {
                left.append(all[i]).append('\n');
            }
        }
        return left.toString();
    }
}
