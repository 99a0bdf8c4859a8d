package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.charterkit.CharterState;
import org.charterkit.FiscalCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio is on one day. What several views begin with is gathered when first asked for; whoever asks at the same
 * time gathers the same.
 */
final class DayViews {
    private final List<Portfolio.Entry> entries;
    private final Supplier<Identities> identities;
    private final LocalDate day;
    private final FiscalCalendar calendar;
    private final List<CharterState> states;
    private volatile @Nullable List<GroupOverview> overview;
    private volatile @Nullable List<GroupTimeline> timeline;

    DayViews(List<Portfolio.Entry> entries, Supplier<Identities> identities, LocalDate day, FiscalCalendar calendar) {
        this.entries = entries;
        this.identities = identities;
        this.day = day;
        this.calendar = calendar;
        this.states = entries.stream()
                .map(entry -> entry.charter().stateOn(day, calendar))
                .toList();
    }

    boolean areOf(LocalDate otherDay, FiscalCalendar otherCalendar) {
        return day.equals(otherDay) && calendar.equals(otherCalendar);
    }

    List<CharterState> states() {
        return states;
    }

    List<GroupOverview> overview() {
        List<GroupOverview> known = overview;
        if (known == null) {
            OverviewIndex index = new OverviewIndex(identities.get());
            List<GroupOverview> rows = new ArrayList<>(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                rows.add(index.of(i, entries.get(i), states.get(i)));
            }
            known = List.copyOf(rows);
            overview = known;
        }
        return known;
    }

    List<GroupOverview> active() {
        return overview().stream()
                .filter(row -> row.state() == CharterState.ACTIVE)
                .toList();
    }

    List<GroupProgress> progress() {
        List<GroupOverview> rows = overview();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> GroupProgress.of(entries.get(i).charter(), rows.get(i)))
                .toList();
    }

    List<LoadStep> activity() {
        return LoadSteps.of(
                timeline().stream().flatMap(group -> group.span().stream()).toList());
    }

    List<GroupTimeline> timeline() {
        List<GroupTimeline> known = timeline;
        if (known == null) {
            known = IntStream.range(0, entries.size())
                    .mapToObj(i -> GroupTimeline.of(entries.get(i), states.get(i), day, calendar))
                    .toList();
            timeline = known;
        }
        return known;
    }

    List<SlippedEnd> slippedEnds() {
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i -> SlippedEnd.of(entries.get(i), states.get(i), day, calendar).stream())
                .toList();
    }
}
