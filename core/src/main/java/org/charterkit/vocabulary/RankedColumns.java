package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases for the headings of columns, the surest of every kind first: each kind is given once, to its surest column. */
final class RankedColumns {
    private record Ranked(ColumnKind kind, int rank) {}

    /** A heading that a phrase fits. */
    private record Match(Ranked phrase, int column) {}

    private final Map<String, List<Ranked>> exact = new HashMap<>();
    private final OpenPhrases<Ranked> open = new OpenPhrases<>();

    /** The phrases of each kind, from the surest to the least sure. */
    RankedColumns(Map<ColumnKind, List<Phrase>> phrases) {
        int count = 0;
        int most = phrases.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (Map.Entry<ColumnKind, List<Phrase>> entry : phrases.entrySet()) {
                if (i < entry.getValue().size()) {
                    add(entry.getValue().get(i), new Ranked(entry.getKey(), count));
                    count++;
                }
            }
        }
    }

    private void add(Phrase phrase, Ranked ranked) {
        if (phrase.isExact() && !phrase.words().isEmpty()) {
            exact.computeIfAbsent(phrase.words(), unseen -> new ArrayList<>()).add(ranked);
        } else {
            open.add(phrase, ranked);
        }
    }

    /** Gives kinds to the columns that have none; some kinds may have several columns. */
    void give(List<String> headings, List<ColumnKind> kinds, Set<ColumnKind> given, Set<ColumnKind> ofSeveralColumns) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            exact.getOrDefault(headings.get(i), List.of()).forEach(phrase -> matches.add(new Match(phrase, column)));
            open.matching(headings.get(i)).forEach(phrase -> matches.add(new Match(phrase, column)));
        }
        matches.sort(
                Comparator.comparingInt((Match match) -> match.phrase().rank()).thenComparingInt(Match::column));
        for (Match match : matches) {
            ColumnKind kind = match.phrase().kind();
            boolean repeats = ofSeveralColumns.contains(kind);
            if (kinds.get(match.column()) == ColumnKind.OTHER && (repeats || !given.contains(kind))) {
                kinds.set(match.column(), kind);
                given.add(kind);
            }
        }
    }
}
