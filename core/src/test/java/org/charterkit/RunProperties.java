package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.charterkit.arbitraries.AnyCharters;
import org.charterkit.arbitraries.Facts;
import org.charterkit.text.RichText;

@Domain(AnyCharters.class)
@Domain(DomainContext.Global.class)
class RunProperties {
    @Provide
    Arbitrary<Fact> plainFacts() {
        return Facts.plainFacts();
    }

    private static Run run(Layout layout, Fact fact) {
        List<RichText> columns = layout == Layout.TABLE ? List.of(RichText.of("Column")) : List.of();
        return Run.of(Optional.empty(), layout, columns, List.of(fact));
    }

    @Property
    void everyLayoutThatFitsHoldsAPlainFact(@ForAll("plainFacts") Fact fact, @ForAll Layout layout) {
        if (fact.factKind().fits(layout)) {
            assertThat(run(layout, fact).facts()).containsExactly(fact);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> run(layout, fact))
                    .withMessageContaining("run.layout")
                    .withMessageContaining(layout.name());
        }
    }

    @Property
    void everyFactHasALayoutThatHoldsIt(@ForAll Fact fact) {
        Charter charter = Charter.builder().addFacts(fact).build();
        assertThat(charter.facts(Fact.class)).containsExactly(fact);
    }

    @Property
    void theKindOfARunIsTheKindOfItsFacts(@ForAll Run run) {
        assertThat(run.facts()).allMatch(fact -> fact.factKind() == run.kind());
        assertThat(run.kind().fits(run.layout())).isTrue();
    }
}
