package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.portfolio.Charters.charter;
import static org.charterkit.portfolio.Charters.created;
import static org.charterkit.portfolio.Charters.days;
import static org.charterkit.portfolio.Charters.ended;
import static org.charterkit.portfolio.Charters.member;
import static org.charterkit.portfolio.Charters.portfolio;
import static org.charterkit.portfolio.Charters.titles;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.charterkit.Charter;
import org.charterkit.FiscalCalendar;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.junit.jupiter.api.Test;

class PersonLoadTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Test
    void tellsInHowManyGroupsAndRolesSomebodyIsAtATime() {
        PersonLoad ada = load(
                        charter("Later", created("2022-02-01"), ended("2022-03-31"), member("Ada")),
                        charter(
                                "First",
                                created("2022-01-01"),
                                ended("2022-02-28"),
                                member("Ada"),
                                Participant.of(RoleKind.DRI, Person.of("Ada"))),
                        charter("Dateless", member("Ada")),
                        charter("Without her", created("2022-01-01"), member("Bea")))
                .get(0);

        assertThat(ada.person().displayName()).isEqualTo("Ada");
        assertThat(ada.steps())
                .containsExactly(
                        new LoadStep(days("2022-01-01", "2022-01-31"), 1),
                        new LoadStep(days("2022-02-01", "2022-02-28"), 2),
                        new LoadStep(days("2022-03-01", "2022-03-31"), 1));
        assertThat(ada.overlaps()).containsExactly(new LoadStep(days("2022-02-01", "2022-02-28"), 2));
        assertThat(ada.most()).isEqualTo(2);
        assertThat(titles(ada.undated())).containsExactly("Dateless");
        assertThat(titles(ada.on(LocalDate.of(2022, 2, 28)))).containsExactly("First", "Later");
        assertThat(ada.on(LocalDate.of(2022, 1, 31)).get(0).roles())
                .containsExactly(Role.of(RoleKind.MEMBER), Role.of(RoleKind.DRI));
        assertThat(ada.on(LocalDate.of(2022, 4, 1))).isEmpty();
    }

    @Test
    void oneGroupAfterTheOtherIsOneAtATime() {
        PersonLoad ada = load(
                        charter("A", created("2022-01-01"), ended("2022-01-31"), member("Ada")),
                        charter("B", created("2022-02-01"), ended("2022-02-28"), member("Ada")))
                .get(0);
        assertThat(ada.steps()).containsExactly(new LoadStep(days("2022-01-01", "2022-02-28"), 1));
        assertThat(ada.overlaps()).isEmpty();
    }

    @Test
    void whoeverIsInMostGroupsAtATimeComesFirst() {
        Charter[] charters = {
            charter("A", created("2022-01-01"), member("Cem"), member("Ada"), member("bea")),
            charter("B", created("2022-01-01"), member("Cem")),
            charter("C", created("2021-01-01"), ended("2021-02-01"), member("bea")),
        };
        assertThat(load(charters).stream()
                        .sorted(PersonLoad.byMost())
                        .map(load -> load.person().displayName()))
                .containsExactly("Cem", "bea", "Ada");
    }

    @Test
    void whoeverIsInAsManyGroupsIsOrderedByName() {
        Charter[] charters = {charter("A", created("2022-01-01"), member("Cem"), member("ada"), member("Bea"))};

        assertThat(load(charters).stream()
                        .sorted(PersonLoad.byMost().reversed())
                        .map(load -> load.person().displayName()))
                .containsExactly("Cem", "Bea", "ada");
    }

    @Test
    void oneHumanInVeryManyGroupsIsCountedInOneSweep() {
        Charter[] charters = IntStream.range(0, 20_000)
                .mapToObj(i -> charter(
                        "Group " + i, created(LocalDate.EPOCH.plusDays(i).toString()), member("Ada")))
                .toArray(Charter[]::new);
        PersonLoad ada = load(charters).get(0);
        assertThat(ada.most())
                .isEqualTo(IntStream.range(0, 20_000)
                        .filter(i -> !LocalDate.EPOCH.plusDays(i).isAfter(DAY))
                        .map(i -> 1)
                        .sum());
    }

    private static List<PersonLoad> load(Charter... charters) {
        return portfolio(charters).load(DAY, FiscalCalendar.handbook());
    }
}
