package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.charterkit.Charter;
import org.charterkit.FiscalCalendar;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
@Domain(DomainContext.Global.class)
class PortfolioProperties {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.handbook();

    @Property
    void everybodyIsInTheirGroupsAndStepsExactlyAsLongAsTheGroupsLast(
            @ForAll @Size(max = 5) List<Charter> charters, @ForAll LocalDate day) {
        Portfolio portfolio = portfolio(charters);
        for (PersonLoad load : portfolio.load(day, CALENDAR)) {
            assertThat(load.engagements().size() + load.undated().size())
                    .isEqualTo(load.person().memberships().size());
            assertThat(daysOf(load.steps()))
                    .isEqualTo(load.engagements().stream()
                            .mapToLong(engagement -> engagement.days().days())
                            .sum());
            for (LoadStep step : load.steps()) {
                assertThat(load.on(step.days().first())).hasSize(step.groups());
                assertThat(load.on(step.days().last())).hasSize(step.groups());
            }
        }
        assertThat(daysOf(portfolio.activity(day, CALENDAR)))
                .isEqualTo(portfolio.timeline(day, CALENDAR).stream()
                        .flatMap(group -> group.span().stream())
                        .mapToLong(DayRange::days)
                        .sum());
    }

    @Property
    void stepsDoNotOverlapAndNeighboursDiffer(@ForAll @Size(max = 5) List<Charter> charters, @ForAll LocalDate day) {
        List<LoadStep> steps = portfolio(charters).activity(day, CALENDAR);
        for (int i = 1; i < steps.size(); i++) {
            LoadStep before = steps.get(i - 1);
            LoadStep after = steps.get(i);
            assertThat(after.days().first()).isAfter(before.days().last());
            if (after.days().first().equals(before.days().last().plusDays(1))) {
                assertThat(after.groups()).isNotEqualTo(before.groups());
            }
        }
    }

    @Property
    void theOverrunOfAGroupThatSlippedIsThere(@ForAll Charter charter, @ForAll LocalDate day) {
        Portfolio portfolio = portfolio(List.of(charter));
        GroupTimeline group = portfolio.timeline(day, CALENDAR).get(0);
        portfolio.slippedEnds(day, CALENDAR).forEach(slip -> {
            assertThat(slip.daysLate()).isPositive();
            assertThat(group.span().isEmpty() || group.overrun().isPresent()).isTrue();
        });
    }

    @Property
    void theSameChartersGiveTheSameViews(@ForAll @Size(max = 3) List<Charter> charters, @ForAll LocalDate day) {
        Portfolio one = portfolio(charters);
        Portfolio other = portfolio(charters);
        assertThat(one.progress(day, CALENDAR)).isEqualTo(other.progress(day, CALENDAR));
        assertThat(one.untitledLeads()).isEqualTo(other.untitledLeads());
        assertThat(one.identityDoubts()).isEqualTo(other.identityDoubts());
        assertThat(one.overview(day, CALENDAR)).isEqualTo(other.overview(day, CALENDAR));
    }

    private static long daysOf(List<LoadStep> steps) {
        return steps.stream()
                .mapToLong(step -> step.days().days() * step.groups())
                .sum();
    }

    private static Portfolio portfolio(List<Charter> charters) {
        return Charters.portfolio(charters.toArray(new Charter[0]));
    }
}
