package org.charterkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.portfolio.Charters.charter;
import static org.charterkit.portfolio.Charters.member;
import static org.charterkit.portfolio.Charters.portfolio;

import java.util.List;
import org.charterkit.Fact;
import org.charterkit.portfolio.IdentityDoubt.Reason;
import org.junit.jupiter.api.Test;

class IdentityDoubtTest {
    @Test
    void twoSpellingsMayBeOneHuman() {
        List<IdentityDoubt> doubts =
                doubts(member("Jo Q Example"), member("Jo Example"), member("Bea Sample"), member("Jó Example"));
        assertThat(doubts).singleElement().satisfies(doubt -> {
            assertThat(doubt.reason()).isEqualTo(Reason.SIMILAR_NAMES);
            assertThat(names(doubt)).containsExactly("Jo Example", "Jó Example", "Jo Q Example");
        });
    }

    @Test
    void oneHandleWithTwoNamesMayBeOneHuman() {
        List<IdentityDoubt> doubts = doubts(member("Zoe", "z"), member("Ada Example", "z"), member("Bea", "b"));
        assertThat(doubts).singleElement().satisfies(doubt -> {
            assertThat(doubt.reason()).isEqualTo(Reason.SHARED_HANDLE);
            assertThat(names(doubt)).containsExactly("Ada Example", "Zoe");
        });
    }

    @Test
    void oneNameWithTwoHandlesMayBeTwoHumans() {
        List<IdentityDoubt> doubts = doubts(member("Ada", "ada"), member("Ada", "a.lovelace"));
        assertThat(doubts).singleElement().satisfies(doubt -> {
            assertThat(doubt.reason()).isEqualTo(Reason.SEVERAL_HANDLES);
            assertThat(names(doubt)).containsExactly("Ada");
        });
    }

    @Test
    void aDoubtMergesNobody() {
        Portfolio portfolio = portfolio(charter("A", member("Jo Q Example", "jo"), member("Jo Example", "jo")));
        assertThat(portfolio.identityDoubts()).hasSize(2);
        assertThat(portfolio.people()).hasSize(2);
    }

    @Test
    void otherPeopleRaiseNoDoubt() {
        assertThat(doubts(member("Ada", "ada"), member("Ada"), member("Bea", "bea")))
                .isEmpty();
    }

    private static List<String> names(IdentityDoubt doubt) {
        return doubt.people().stream().map(PortfolioPerson::displayName).toList();
    }

    private static List<IdentityDoubt> doubts(Fact... facts) {
        return portfolio(charter("A", facts)).identityDoubts();
    }
}
