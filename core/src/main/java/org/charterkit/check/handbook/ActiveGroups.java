package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.charterkit.CharterState;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.portfolio.Identities;
import org.charterkit.portfolio.Portfolio;

/**
 * Who takes part in which groups that are at work on the day. Who is who is told by the portfolio, except that case does
 * not matter here.
 */
final class ActiveGroups {
    /**
     * Somebody's first place in a group.
     *
     * @param page the group's page
     * @param number the first row that names them, from 0
     */
    record Place(CheckedPage page, int number) {
        Pointer pointer() {
            return Pointer.to(FactKind.PARTICIPANT, number);
        }

        /** What the row calls the person. */
        String name() {
            return page.charter()
                    .participants()
                    .get(number)
                    .person()
                    .orElseThrow()
                    .displayName();
        }
    }

    /** Which participants count. */
    @FunctionalInterface
    interface Choice {
        boolean counts(int entry, int participant);
    }

    /** Takes somebody's first place in a group. */
    private interface Visitor {
        void visit(int human, int entry, int participant);
    }

    private final List<CheckedPage> charters;
    private final Portfolio portfolio;
    private final Identities identities;
    private final Choice choice;

    ActiveGroups(List<CheckedPage> pages, Portfolio portfolio, Choice choice) {
        this.charters = pages.stream().filter(CheckedPage::isCharter).toList();
        this.portfolio = portfolio;
        this.identities = portfolio.identities();
        this.choice = choice;
    }

    /** The groups of each person who is in more than some, each group once; whoever is named first comes first. */
    List<List<Place>> ofThoseInMoreThan(int most) {
        int[] groups = new int[identities.count()];
        visit((human, entry, participant) -> groups[human]++);
        Map<Integer, List<Place>> places = new LinkedHashMap<>();
        visit((human, entry, participant) -> {
            if (groups[human] > most) {
                places.computeIfAbsent(human, unseen -> new ArrayList<>(groups[human]))
                        .add(new Place(charters.get(entry), participant));
            }
        });
        return List.copyOf(places.values());
    }

    private void visit(Visitor visitor) {
        if (charters.isEmpty()) {
            return;
        }
        List<CharterState> states =
                portfolio.states(charters.get(0).day(), charters.get(0).calendar());
        int[] lastEntry = new int[identities.count()];
        Arrays.fill(lastEntry, -1);
        for (int entry = 0; entry < states.size(); entry++) {
            if (states.get(entry) == CharterState.ACTIVE) {
                visit(entry, lastEntry, visitor);
            }
        }
    }

    private void visit(int entry, int[] lastEntry, Visitor visitor) {
        for (int participant = 0; participant < identities.participants(entry); participant++) {
            OptionalInt named = identities.human(entry, participant);
            if (named.isPresent() && choice.counts(entry, participant)) {
                int human = identities.firstIgnoringCase(named.getAsInt());
                if (lastEntry[human] != entry) {
                    lastEntry[human] = entry;
                    visitor.visit(human, entry, participant);
                }
            }
        }
    }
}
