package org.charterkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.Attribute;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.RoleDefinition;
import org.charterkit.vocabulary.Vocabulary;

class ConsistentChartersProperties {
    private static final Vocabulary ENGLISH = Vocabulary.english();

    @Property(tries = 300)
    @Domain(ConsistentCharters.class)
    void aConsistentCharterSaysWhatItsWordsSay(@ForAll Charter charter) {
        assertThat(charter.interpretedBy(ENGLISH)).isEqualTo(charter);
    }

    @Property(tries = 100)
    @Domain(ConsistentCharters.class)
    void bothOfAPairAreConsistent(@ForAll CharterPair pair) {
        assertThat(pair.before().interpretedBy(ENGLISH)).isEqualTo(pair.before());
        assertThat(pair.after().interpretedBy(ENGLISH)).isEqualTo(pair.after());
    }

    @Property(tries = 300)
    @Domain(AnyCharters.class)
    void anyCharterCanBeMadeConsistent(@ForAll Charter charter) {
        Charter once = charter.interpretedBy(ENGLISH);
        assertThat(once.interpretedBy(ENGLISH)).isEqualTo(once);
    }

    @Property(tries = 300)
    @Domain(AnyCharters.class)
    void interpretingChangesNoWord(@ForAll Charter charter) {
        Charter interpreted = charter.interpretedBy(ENGLISH);
        assertThat(interpreted.facts(Fact.class).map(ConsistentChartersProperties::words))
                .isEqualTo(charter.facts(Fact.class)
                        .map(ConsistentChartersProperties::words)
                        .toList());
    }

    private static Object words(Fact fact) {
        if (fact instanceof Attribute attribute) {
            return attribute.name() + "|" + attribute.value();
        } else if (fact instanceof RoleDefinition definition) {
            return definition.role().name() + "|" + definition.definition();
        } else if (fact instanceof Participant participant) {
            return participant.role().map(role -> role.name().toString()).orElse("") + participant.person();
        }
        return fact;
    }
}
