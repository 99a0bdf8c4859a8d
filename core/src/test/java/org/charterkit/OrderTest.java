package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final ExitCriterion TABLES = ExitCriterion.of("The tide tables are public");
    private static final ExitCriterion GAUGES = ExitCriterion.of("The gauges are online");

    @Test
    void theOrderOfFactsIsPartOfEquality() {
        assertThat(Run.list(List.of(TABLES, GAUGES))).isNotEqualTo(Run.list(List.of(GAUGES, TABLES)));
        assertThat(TABLES.withCriteria(TABLES, GAUGES)).isNotEqualTo(TABLES.withCriteria(GAUGES, TABLES));
    }

    @Test
    void theOrderOfFrontMatterIsPartOfEquality() {
        DataMap map = DataMap.empty().with("a", DataValue.of("1")).with("b", DataValue.of("2"));
        DataMap other = DataMap.empty().with("b", DataValue.of("2")).with("a", DataValue.of("1"));
        assertThat(map).isNotEqualTo(other);
    }

    @Test
    void theKindsOfARoleComeInTheOrderOfTheirType() {
        Set<RoleKind> kinds = new LinkedHashSet<>(List.of(RoleKind.FACILITATOR, RoleKind.EXECUTIVE_SPONSOR));
        Role role = Role.of(RichText.of("Executive Sponsor & Facilitator"), kinds);
        assertThat(role.kinds()).containsExactly(RoleKind.EXECUTIVE_SPONSOR, RoleKind.FACILITATOR);
        assertThat(role)
                .hasToString(role.withKinds(RoleKind.EXECUTIVE_SPONSOR, RoleKind.FACILITATOR)
                        .toString());
    }

    @Test
    void theLettersOfADefinitionComeInTheOrderOfTheirType() {
        Set<Raci> letters = new LinkedHashSet<>(List.of(Raci.INFORMED, Raci.RESPONSIBLE));
        RoleDefinition definition = RoleDefinition.of(Role.of(RoleKind.MEMBER), Prose.of("They help."), letters);
        assertThat(definition.raci()).containsExactly(Raci.RESPONSIBLE, Raci.INFORMED);
    }

    @Test
    void aChangedSourceOfAValueDoesNotChangeTheValue() {
        List<Fact> facts = new ArrayList<>(List.of(TABLES));
        Run run = Run.list(facts);
        facts.add(GAUGES);
        assertThat(run.facts()).containsExactly(TABLES);
    }
}
