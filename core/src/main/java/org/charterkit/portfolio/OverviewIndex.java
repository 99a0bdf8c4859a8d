package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.Person;

/** Tells what is to be known of groups at a glance, one group after the other. */
final class OverviewIndex {
    private final Identities identities;
    private final FirstMentions asSponsor;
    private final FirstMentions asFacilitator;
    private final FirstMentions asAnybody;

    OverviewIndex(Identities identities) {
        this.identities = identities;
        this.asSponsor = new FirstMentions(identities);
        this.asFacilitator = new FirstMentions(identities);
        this.asAnybody = new FirstMentions(identities);
    }

    /** The row of the entry with a number. */
    GroupOverview of(int number, Portfolio.Entry entry, CharterState state) {
        Charter charter = entry.charter();
        Rows rows = identities.rows(number);
        List<Person> sponsors = new ArrayList<>(1);
        List<Person> facilitators = new ArrayList<>(2);
        int people = 0;
        int vacancies = 0;
        for (int row = 0; row < rows.count(); row++) {
            int human = rows.human(row);
            if (human == Rows.NOBODY) {
                vacancies++;
                continue;
            }
            people += asAnybody.isFirst(human, number) ? 1 : 0;
            if (rows.isSponsor(row) && asSponsor.isFirst(human, number)) {
                sponsors.add(charter.participants().get(row).person().orElseThrow());
            }
            if (rows.isFacilitator(row) && asFacilitator.isFirst(human, number)) {
                facilitators.add(charter.participants().get(row).person().orElseThrow());
            }
        }
        return new GroupOverview(
                entry.source(),
                charter.title(),
                charter.dateCreated(),
                charter.targetEndDate(),
                charter.endDate(),
                state,
                sponsors,
                facilitators,
                charter.progress(),
                people,
                vacancies);
    }
}
