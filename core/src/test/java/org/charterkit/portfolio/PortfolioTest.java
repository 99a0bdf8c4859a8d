package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FiscalCalendar;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Test
    void somebodyHasANameOrAHandle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioPerson(Optional.empty(), List.of(), List.of()))
                .withMessageContaining("found neither");
    }

    @Test
    void tellsOfEachGroupAtAGlance() {
        Charter tides = charter(
                "Tide Tables",
                Attribute.of(AttributeKind.DATE_CREATED, CharterDate.parse("2022-02-14")),
                Attribute.of(AttributeKind.TARGET_END_DATE, CharterDate.parse("2022-Q3")),
                Attribute.of(AttributeKind.END_DATE, CharterDate.parse("2022-08-26")),
                ExitCriterion.of("Public").withStatus(CompletionStatus.DONE),
                ExitCriterion.of("Online"),
                Participant.of(RoleKind.EXECUTIVE_SPONSOR, Person.of("Ines")),
                Participant.of(RoleKind.FACILITATOR, Person.of("Ada")),
                Participant.of(RoleKind.MEMBER, Person.of("Ada")),
                vacant(RoleKind.MEMBER));

        GroupOverview row =
                portfolio(tides).overview(DAY, FiscalCalendar.handbook()).get(0);

        assertThat(row.displayTitle()).isEqualTo("Tide Tables");
        assertThat(row.created()).contains(CharterDate.parse("2022-02-14"));
        assertThat(row.targetEnd()).contains(CharterDate.parse("2022-Q3"));
        assertThat(row.ended()).contains(CharterDate.parse("2022-08-26"));
        assertThat(row.state()).isEqualTo(CharterState.CLOSED);
        assertThat(row.sponsors()).containsExactly(Person.of("Ines"));
        assertThat(row.facilitators()).containsExactly(Person.of("Ada"));
        assertThat(row.progress().done()).isEqualTo(1);
        assertThat(row.progress().total()).isEqualTo(2);
        assertThat(row.people()).isEqualTo(2);
        assertThat(row.vacancies()).isEqualTo(1);
    }

    @Test
    void aGroupWithoutATitleIsCalledByItsSource() {
        Portfolio portfolio = Portfolio.of(
                List.of(new Portfolio.Entry("a.md", Charter.builder().build())));
        assertThat(portfolio.overview(DAY, FiscalCalendar.handbook()).get(0).displayTitle())
                .isEqualTo("a.md");
    }

    @Test
    void groupsAtWorkComeFirstThenByTitleWithoutRegardToCaseAndAccents() {
        Attribute ended = Attribute.of(AttributeKind.END_DATE, CharterDate.parse("2020"));
        Portfolio portfolio = portfolio(
                charter("alpha", ended), charter("Zeta"), charter("Éclair"), charter("echo"), charter("Echo"));
        assertThat(portfolio.overview(DAY, FiscalCalendar.handbook()).stream()
                        .sorted(GroupOverview.byStateAndTitle())
                        .map(GroupOverview::displayTitle))
                .containsExactly("Echo", "echo", "Éclair", "Zeta", "alpha");
    }

    @Test
    void peopleAreTheSameWhereTheirNamesAreToTheLetter() {
        Person composed = Person.of("Émilie");
        Person apart = Person.of(Normalizer.normalize("Émilie", Normalizer.Form.NFD));
        Portfolio portfolio = portfolio(
                charter("A", member(composed), member(Person.of("Emilie"))),
                charter("B", member(apart), member(Person.of("émilie"))));
        assertThat(portfolio.people().stream().map(PortfolioPerson::displayName))
                .containsExactly("Emilie", "Émilie", "émilie");
        assertThat(portfolio.people().get(1).memberships()).hasSize(2);
    }

    @Test
    void handlesAreGatheredAndAMentionByHandleAloneFindsItsName() {
        Portfolio portfolio = portfolio(
                charter("A", member(Person.of("Ada").withHandle("ada"))),
                charter("B", member(Person.of("Ada").withHandle("a.lovelace")), member(Person.ofHandle("ada"))),
                charter("C", member(Person.ofHandle("ada"))));
        assertThat(portfolio.people()).singleElement().satisfies(ada -> {
            assertThat(ada.handles()).containsExactly("a.lovelace", "ada");
            assertThat(ada.memberships().stream().map(Membership::displayTitle)).containsExactly("A", "B", "C");
        });
        assertThat(portfolio.overview(DAY, FiscalCalendar.handbook()).get(1).people())
                .isEqualTo(1);
    }

    @Test
    void aHandleOfTwoNamesBelongsToNeither() {
        Portfolio portfolio = portfolio(charter(
                "A",
                member(Person.of("Ada").withHandle("x")),
                member(Person.of("Bob").withHandle("x")),
                member(Person.ofHandle("x"))));
        assertThat(portfolio.people().stream().map(PortfolioPerson::displayName))
                .containsExactly("Ada", "Bob", "@x");
    }

    @Test
    void rolesAreListedOnceInPageOrder() {
        Portfolio portfolio = portfolio(charter(
                "A",
                member(Person.of("Ada")),
                Participant.of(RoleKind.FACILITATOR, Person.of("Ada")),
                member(Person.of("Ada"))));
        assertThat(portfolio.people().get(0).memberships().get(0).roles())
                .containsExactly(Role.of(RoleKind.MEMBER), Role.of(RoleKind.FACILITATOR));
    }

    @Test
    void countsEverybodyOnce() {
        Portfolio portfolio = portfolio(
                charter("A", member(Person.of("Ada")), ExitCriterion.of("x").withStatus(CompletionStatus.DONE)),
                charter("B", member(Person.of("Ada")), ExitCriterion.of("y"), vacant(RoleKind.DRI)));
        PortfolioCounts counts = portfolio.counts(DAY, FiscalCalendar.handbook());
        assertThat(counts.groups()).isEqualTo(2);
        assertThat(counts.groupsIn(CharterState.ACTIVE)).isEqualTo(2);
        assertThat(counts.groupsIn(CharterState.CLOSED)).isZero();
        assertThat(counts.groupsByState()).containsOnlyKeys(CharterState.values());
        assertThat(counts.people()).isEqualTo(1);
        assertThat(counts.vacancies()).isEqualTo(1);
        assertThat(counts.criteriaDone()).isEqualTo(1);
        assertThat(counts.criteria()).isEqualTo(2);
    }

    @Test
    void sourcesAreUniqueAndNotBlank() {
        Portfolio.Entry entry = new Portfolio.Entry("a.md", charter("A"));
        assertThatThrownBy(() -> Portfolio.of(List.of(entry, entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a.md\" twice");
        assertThatThrownBy(() -> new Portfolio.Entry(" ", charter("A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry.source");
    }

    @Test
    void isAValue() {
        assertThat(portfolio(charter("A"))).isEqualTo(portfolio(charter("A"))).hasToString("Portfolio[0.md]");
        assertThat(portfolio(charter("A"))).isNotEqualTo(portfolio(charter("B")));
    }

    private static Participant member(Person person) {
        return Participant.of(RoleKind.MEMBER, person);
    }

    private static Participant vacant(RoleKind kind) {
        return Participant.builder().role(Optional.of(Role.of(kind))).build();
    }

    private static Charter charter(String title, Fact... facts) {
        return Charter.builder().title(title).addFacts(facts).build();
    }

    private static Portfolio portfolio(Charter... charters) {
        return Portfolio.of(IntStream.range(0, charters.length)
                .mapToObj(i -> new Portfolio.Entry(i + ".md", charters[i]))
                .toList());
    }
}
