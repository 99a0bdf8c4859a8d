package org.charterkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.Charter;
import org.charterkit.arbitraries.AnyCharters;
import org.charterkit.arbitraries.CharterPair;

@Domain(AnyCharters.class)
class CharterDiffProperties {
    @Property
    void theDiffAppliedToTheOldCharterGivesTheNewOne(@ForAll CharterPair pair) {
        CharterDiff diff = CharterDiff.between(pair.before(), pair.after());

        assertThat(diff.applyTo(pair.before())).isEqualTo(pair.after());
    }

    @Property
    void andBack(@ForAll CharterPair pair) {
        CharterDiff diff = CharterDiff.between(pair.after(), pair.before());

        assertThat(diff.applyTo(pair.after())).isEqualTo(pair.before());
    }

    @Property
    void theDiffIsEmptyForEqualChartersAlone(@ForAll CharterPair pair) {
        CharterDiff diff = CharterDiff.between(pair.before(), pair.after());

        assertThat(diff.isEmpty()).isEqualTo(pair.before().equals(pair.after()));
        assertThat(diff.sentences().isEmpty()).isEqualTo(diff.isEmpty());
        assertThat(diff.classes().isEmpty()).isEqualTo(diff.isEmpty());
    }

    @Property(tries = 300)
    void aCharterHasNoDifferenceToItself(@ForAll Charter charter) {
        assertThat(CharterDiff.between(charter, charter).changes()).isEmpty();
    }

    @Property(tries = 300)
    void everyChangeHasAPlaceAClassAndASentence(@ForAll CharterPair pair) {
        assertThat(CharterDiff.between(pair.before(), pair.after()).changes()).allSatisfy(change -> {
            assertThat(change.before().isPresent() || change.after().isPresent())
                    .isTrue();
            assertThat(change.classes()).isNotEmpty();
            assertThat(change.toString()).isNotBlank();
        });
    }
}
