package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.charterkit.FiscalCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What several views of a portfolio begin with: gathered when first asked for. Whoever asks at the same time gathers the
 * same.
 */
final class Gathered {
    private final List<Portfolio.Entry> entries;
    private volatile @Nullable Identities identities;
    private volatile @Nullable People people;

    /** Those of the day that was asked about last: most ask about one. */
    private volatile @Nullable DayViews views;

    Gathered(List<Portfolio.Entry> entries) {
        this.entries = entries;
    }

    Identities identities() {
        Identities known = identities;
        if (known == null) {
            known = new Identities(entries);
            identities = known;
        }
        return known;
    }

    People people() {
        People known = people;
        if (known == null) {
            known = new PeopleIndex(entries, identities()).people();
            people = known;
        }
        return known;
    }

    DayViews on(LocalDate day, FiscalCalendar calendar) {
        DayViews known = views;
        if (known == null || !known.areOf(day, calendar)) {
            known = new DayViews(entries, this::identities, day, calendar);
            views = known;
        }
        return known;
    }
}
