package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.charterkit.CharterState;
import org.charterkit.FiscalCalendar;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.junit.jupiter.api.Test;

/** Who the participants of each charter are. */
class IdentitiesTest {
    private final Portfolio portfolio = Charters.portfolio(
            Charters.charter(
                    "Tides",
                    Participant.of(
                            RoleKind.FACILITATOR, Person.of("Ada Example").withHandle("ada")),
                    Charters.member("Bea Sample"),
                    Participant.builder()
                            .role(Optional.of(Role.of(RoleKind.MEMBER)))
                            .build()),
            Charters.charter(
                    "Whales",
                    Charters.member("ADA Example"),
                    Participant.of(RoleKind.MEMBER, Person.ofHandle("ada")),
                    Participant.of(RoleKind.MEMBER, Person.ofHandle("nobody"))),
            Charters.charter("Waves", Charters.ended("2020-01-01")));
    private final Identities identities = portfolio.identities();

    @Test
    void humansHaveNumbers() {
        assertThat(identities.count()).isEqualTo(4).isEqualTo(portfolio.people().size());
        assertThat(identities.participants(0)).isEqualTo(3);
        assertThat(identities.participants(2)).isZero();
        assertThat(identities.human(0, 0)).hasValue(0);
        assertThat(identities.human(0, 1)).hasValue(1);
        assertThat(identities.human(0, 2)).isEqualTo(OptionalInt.empty());
        assertThat(identities.human(1, 0)).hasValue(2);
        assertThat(identities.human(1, 1)).as("known by the handle").hasValue(0);
        assertThat(identities.human(1, 2)).hasValue(3);
    }

    @Test
    void namesMayDifferInCaseOnly() {
        assertThat(identities.firstIgnoringCase(2)).isZero();
        assertThat(identities.firstIgnoringCase(0)).isZero();
        assertThat(identities.firstIgnoringCase(1)).isEqualTo(1);
        assertThat(identities.firstIgnoringCase(3)).isEqualTo(3);
    }

    @Test
    void facilitatorsAreKnown() {
        assertThat(identities.facilitates(0, 0)).isTrue();
        assertThat(identities.facilitates(0, 1)).isFalse();
    }

    @Test
    void whoIsNotThereIsNoOne() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> identities.human(3, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> identities.human(0, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> identities.facilitates(0, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> identities.firstIgnoringCase(4));
    }

    @Test
    void statesStandInTheOrderOfTheEntries() {
        assertThat(portfolio.states(LocalDate.of(2023, 5, 1), FiscalCalendar.handbook()))
                .containsExactly(CharterState.ACTIVE, CharterState.ACTIVE, CharterState.CLOSED);
    }
}
