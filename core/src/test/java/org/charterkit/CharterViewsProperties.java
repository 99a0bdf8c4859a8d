package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
class CharterViewsProperties {
    @Property(tries = 300)
    void theFactsOfAKindComeInPageOrder(@ForAll Charter charter) {
        List<Fact> all = charter.sections().stream()
                .flatMap(section -> section.content().stream())
                .flatMap(block -> block instanceof Run run ? run.facts().stream() : Stream.of())
                .toList();
        assertThat(charter.facts(Fact.class)).isEqualTo(all);
        assertThat(List.of(
                        charter.attributes(),
                        charter.prerequisites(),
                        charter.exitCriteria(),
                        charter.paths(),
                        charter.outOfScope(),
                        charter.roleDefinitions(),
                        charter.participants()))
                .isEqualTo(Stream.of(FactKind.values())
                        .map(kind -> all.stream()
                                .filter(fact -> fact.factKind() == kind)
                                .toList())
                        .toList());
    }

    @Property(tries = 300)
    void everyFactHasOneEntryAmongTheGroups(@ForAll Charter charter) {
        for (FactKind kind : FactKind.values()) {
            long count = charter.facts(Fact.class)
                    .filter(fact -> fact.factKind() == kind)
                    .count();
            assertThat(charter.groups(kind)).hasSize((int) count);
        }
    }

    @Property(tries = 300)
    void theProgressCountsEveryCriterionOnce(@ForAll Charter charter) {
        assertThat(charter.progress().total()).isEqualTo(charter.exitCriteria().size());
    }

    @Property(tries = 300)
    void vacanciesAreTheParticipantsWithoutPerson(@ForAll Charter charter) {
        assertThat(charter.participants()).containsAll(charter.vacancies());
        assertThat(charter.vacancies()).hasSize((int) charter.participants().stream()
                .filter(participant -> participant.person().isEmpty())
                .count());
    }

    @Property(tries = 300)
    void aPlannedGroupWasPlannedAllTheTimeBefore(
            @ForAll Charter charter, @ForAll LocalDate day, @ForAll FiscalCalendar calendar) {
        if (charter.stateOn(day, calendar) == CharterState.PLANNED) {
            assertThat(charter.stateOn(day.minusYears(1), calendar)).isEqualTo(CharterState.PLANNED);
        }
    }
}
