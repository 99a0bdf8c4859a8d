package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.portfolio.Charters.charter;
import static org.charterkit.portfolio.Charters.member;
import static org.charterkit.portfolio.Charters.portfolio;

import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

class UntitledLeadTest {
    private static final RichText KEEPER = RichText.of("Lamp Keeper");

    @Test
    void whoeverLeadsWithoutATitleIsFoundOnceInEachGroup() {
        Portfolio portfolio = portfolio(
                charter(
                        "A",
                        member("Bea"),
                        lead("Ada"),
                        lead("Ada"),
                        lead("Cem").withTitle(KEEPER)),
                charter("B", lead("Ada")));
        assertThat(portfolio.untitledLeads()).hasSize(2).first().satisfies(lead -> {
            assertThat(lead.displayTitle()).isEqualTo("A");
            assertThat(lead.person()).isEqualTo(Person.of("Ada"));
            assertThat(lead.role()).isEqualTo(Role.of(RoleKind.FUNCTIONAL_LEAD));
            assertThat(lead.pointer()).isEqualTo(Pointer.parse("/participants/1"));
            assertThat(lead.titlesElsewhere()).isEmpty();
        });
    }

    @Test
    void aTitleInAnotherRowOfThePageWillDo() {
        assertThat(portfolio(charter("A", lead("Ada"), member("Ada").withTitle(KEEPER)))
                        .untitledLeads())
                .isEmpty();
    }

    @Test
    void titlesThatOtherPagesStateAreToldBesides() {
        Portfolio portfolio = portfolio(
                charter("A", lead("Ada")),
                charter("B", member("Ada").withTitle(KEEPER)),
                charter("C", member("Ada").withTitle(KEEPER)),
                charter("D", member("Ada").withTitle(RichText.of("Harbour Master"))));
        assertThat(portfolio.untitledLeads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.titlesElsewhere()).containsExactly("Lamp Keeper", "Harbour Master"));
    }

    private static Participant lead(String name) {
        return Participant.of(RoleKind.FUNCTIONAL_LEAD, Person.of(name));
    }
}
