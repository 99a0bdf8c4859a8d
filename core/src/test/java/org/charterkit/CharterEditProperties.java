package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
class CharterEditProperties {
    private static List<Fact> facts(Charter charter, FactKind kind) {
        return charter.facts(Fact.class).filter(fact -> fact.factKind() == kind).toList();
    }

    private static void assertOtherKindsAreTheSame(Charter changed, Charter charter, FactKind kind) {
        for (FactKind other : FactKind.values()) {
            if (other != kind) {
                assertThat(facts(changed, other)).isEqualTo(facts(charter, other));
            }
        }
    }

    private static ExitCriterion withoutCompletion(ExitCriterion criterion) {
        return criterion
                .withCompleted(Optional.empty())
                .withStatus(Optional.empty())
                .withProgress(Optional.empty());
    }

    @Property(tries = 300)
    void anEditWithoutChangesIsTheCharter(@ForAll Charter charter) {
        assertThat(charter.edit().apply()).isEqualTo(charter);
    }

    @Property
    void anAddedFactIsTheLastOfItsKind(@ForAll Charter charter, @ForAll Fact fact) {
        Charter changed = charter.edit().add(fact).apply();
        List<Fact> expected = new ArrayList<>(facts(charter, fact.factKind()));
        expected.add(fact);
        assertThat(facts(changed, fact.factKind())).isEqualTo(expected);
        assertOtherKindsAreTheSame(changed, charter, fact.factKind());
    }

    @Property(tries = 300)
    void aRemovedFactIsGoneAndTheRestStays(@ForAll Charter charter) {
        for (FactKind kind : FactKind.values()) {
            List<Fact> facts = facts(charter, kind);
            for (int i = 0; i < facts.size(); i++) {
                Charter changed = charter.edit().remove(kind, i).apply();
                List<Fact> expected = new ArrayList<>(facts);
                expected.remove(i);
                assertThat(facts(changed, kind)).isEqualTo(expected);
                assertOtherKindsAreTheSame(changed, charter, kind);
                assertThat(changed.sections()).hasSameSizeAs(charter.sections());
            }
        }
    }

    @Property(tries = 300)
    void aFactReplacedByItselfChangesNothing(@ForAll Charter charter) {
        for (FactKind kind : FactKind.values()) {
            List<Fact> facts = facts(charter, kind);
            for (int i = 0; i < facts.size(); i++) {
                assertThat(charter.edit().replace(i, facts.get(i)).apply()).isEqualTo(charter);
            }
        }
    }

    @Property(tries = 300)
    void everyCriterionCanBeMarkedAsDone(@ForAll Charter charter) {
        for (int i = 0; i < charter.exitCriteria().size(); i++) {
            ExitCriterion old = charter.exitCriteria().get(i);
            ExitCriterion done = charter.edit().done(i).apply().exitCriteria().get(i);
            assertThat(done.status()).contains(CompletionStatus.DONE);
            assertThat(done.progress()).isEqualTo(old.progress().map(percent -> 100));
            assertThat(withoutCompletion(done)).isEqualTo(withoutCompletion(old));
        }
    }

    @Property(tries = 300)
    void aDateThatIsSetIsTheDate(@ForAll Charter charter, @ForAll CharterDate date) {
        Charter changed = charter.edit()
                .dateCreated(date)
                .startDate(date)
                .targetEndDate(date)
                .endDate(date)
                .apply();
        assertThat(List.of(changed.dateCreated(), changed.startDate(), changed.targetEndDate(), changed.endDate()))
                .allSatisfy(found -> assertThat(found).contains(date));
    }

    @Property(tries = 300)
    void aCharterIsNotChangedByItsEdits(@ForAll Charter charter, @ForAll Fact fact) {
        String before = charter.toString();
        assertThat(charter.edit().title("Harbour").add(fact).apply()).isNotEqualTo(charter);
        assertThat(charter).hasToString(before);
    }
}
