package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.Attribute;
import org.charterkit.CharterDate;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Path;
import org.charterkit.Prerequisite;
import org.charterkit.RoleDefinition;
import org.charterkit.ScopeItem;
import org.charterkit.Step;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;

/** A fact that changes while the one before it goes is still known, and keeps how it is written. */
class FactEditsTest {
    private static final String TABLES = """
            ## Attributes

            | Property | Value |
            |---|---|
            | Slack | #wg |
            | __Google Doc__   | Agenda |

            ## Prerequisites

            | Prerequisite | Rationale |
            |---|---|
            | Gauges | They measure |
            | __Maps__   | They show |

            ## Out of Scope

            - Waves
            -   __Wind__

            ## Timeline

            - Path 1 (2022-02-02 > 2022-02-16)
              - Sail
            -   Path 2 (2022-02-16 > 2022-04-06)
                -   __Print__
                -   Read

            ### Roles and Responsibilities

            **Facilitator**

            Leads   the group.

            **__Member__**

            Works   in it.
            """;

    private static <F extends Fact> String second(Class<F> type, UnaryOperator<F> change) {
        F old = MarkdownPage.parse(TABLES).charter().facts(type).toList().get(1);
        return Edited.lines(TABLES, edit -> edit.replace(1, change.apply(old)).remove(old.factKind(), 0));
    }

    @Test
    void aFactOfEachKindIsKnownByItsName() {
        assertThat(second(Attribute.class, old -> old.withValue(RichText.of("Notes"))))
                .isEqualTo("""
                -| Slack | #wg |
                -| __Google Doc__   | Agenda |
                +| __Google Doc__   | Notes |
                """);
        assertThat(second(Prerequisite.class, old -> old.withRationale(RichText.of("x"))))
                .isEqualTo("""
                -| Gauges | They measure |
                -| __Maps__   | They show |
                +| __Maps__   | x |
                """);
        assertThat(second(ScopeItem.class, old -> ScopeItem.of("Gales"))).isEqualTo("""
                -- Waves
                --   __Wind__
                +- Gales
                """);
        assertThat(second(Path.class, old -> old.withSteps(old.steps().get(0)))).isEqualTo("""
                -- Path 1 (2022-02-02 > 2022-02-16)
                -  - Sail
                -    -   Read
                """);
        assertThat(second(RoleDefinition.class, old -> old.withDefinition(Prose.of("Sails"))))
                .isEqualTo("""
                -**Facilitator**
                +**Member**
                -Leads   the group.
                -
                -**__Member__**
                -
                -Works   in it.
                +Sails
                """);
    }

    @Test
    void aPathInAListChangesItsWordsAndSteps() {
        assertThat(path(old -> old.withName(RichText.of("Path B")))).isEqualTo("""
                --   Path 2 (2022-02-16 > 2022-04-06)
                +-   Path B (2022-02-16 > 2022-04-06)
                """);
        assertThat(path(old -> old.withEnd(CharterDate.parse("2022-05-06"))
                        .withPeriod(RichText.of("2022-02-16 > 2022-05-06"))))
                .isEqualTo("""
                --   Path 2 (2022-02-16 > 2022-04-06)
                +-   Path 2 (2022-02-16 > 2022-05-06)
                """);
        assertThat(path(old -> old.withSteps())).isEqualTo("""
                -    -   __Print__
                -    -   Read
                """);
        assertThat(path(old -> old.withSteps(old.steps().get(1), old.steps().get(0))))
                .isEqualTo("""
                +    -   Read
                -    -   Read
                """);
        assertThat(path(old -> old.withSteps(
                        old.steps().get(0).withText(RichText.of("Print it")),
                        old.steps().get(1))))
                .isEqualTo("""
                -    -   __Print__
                +    -   Print it
                """);
        assertThat(path(old -> old.withSteps(Step.of("Moor")))).isEqualTo("""
                -    -   __Print__
                -    -   Read
                +    -   Moor
                """);
    }

    private static String path(UnaryOperator<Path> change) {
        return Edited.lines(
                TABLES,
                edit -> edit.replace(
                        1,
                        change.apply(
                                MarkdownPage.parse(TABLES).charter().paths().get(1))));
    }

    private static final String HEADED = """
            ## Timeline

            ### Path 1 (2022-02-02 > 2022-02-16)

            Slowly.

            1.   __Compare__ the gauges
                 - Ada
            2.   Print

            ### Path 2 (2022-02-16 > 2022-04-06)

            ## Notes
            """;

    private static String headed(int index, UnaryOperator<Path> change) {
        return Edited.lines(
                HEADED,
                edit -> edit.replace(
                        index,
                        change.apply(
                                MarkdownPage.parse(HEADED).charter().paths().get(index))));
    }

    @Test
    void aPathUnderAHeadingChangesItsSteps() {
        assertThat(headed(0, old -> old.withSteps())).isEqualTo("""
                -1.   __Compare__ the gauges
                -     - Ada
                -2.   Print
                -
                """);
        assertThat(headed(0, old -> old.withSteps(old.steps().get(1)))).isEqualTo("""
                -1.   __Compare__ the gauges
                -     - Ada
                -2.   Print
                +1.   Print
                """);
        assertThat(headed(
                        0,
                        old -> old.withSteps(
                                old.steps().get(0), Step.of("Sail"), old.steps().get(1))))
                .isEqualTo("""
                -2.   Print
                +2.   Sail
                +3.   Print
                """);
        assertThat(headed(0, old -> old.withSteps(Step.of("Sail")))).isEqualTo("""
                -1.   __Compare__ the gauges
                -     - Ada
                -2.   Print
                +1.   Sail
                """);
        assertThat(headed(
                        0,
                        old -> old.withName(RichText.of("Path 7"))
                                .withSteps(old.steps().get(1))))
                .isEqualTo("""
                -### Path 1 (2022-02-02 > 2022-02-16)
                +### Path 7 (2022-02-02 > 2022-02-16)
                -1.   __Compare__ the gauges
                -     - Ada
                -2.   Print
                +1.   Print
                """);
        assertThat(headed(1, old -> old.withSteps(Step.of("Sail"), Step.of("Moor"))))
                .isEqualTo("""
                +1. Sail
                +1. Moor
                +
                """);
    }

    @Test
    void theWordsBelowTheHeadingOfAPathComeAndGoAndChange() {
        assertThat(headed(0, old -> old.withBody(Prose.of("Fast.")))).isEqualTo("""
                -Slowly.
                +Fast.
                """);
        assertThat(headed(0, old -> old.withBody(Optional.empty()))).isEqualTo("""
                -Slowly.
                -
                """);
        assertThat(headed(1, old -> old.withBody(Prose.of("Fast.\n\nAnd well."))))
                .isEqualTo("""
                +Fast.
                +
                +And well.
                +
                """);
    }

    @Test
    void wordsOfAPathChangeOnBothSidesOfItsSteps() {
        String page = HEADED.replace("2.   Print\n", "2.   Print\n\nAnd well.\n");
        Path old = MarkdownPage.parse(page).charter().paths().get(0);

        assertThat(Edited.lines(page, edit -> edit.replace(0, old.withBody(Prose.of("Fast.")))))
                .isEqualTo("""
                -Slowly.
                +Fast.
                -
                -And well.
                """);
        assertThat(Edited.lines(page, edit -> edit.replace(0, old.withBody(Prose.of("Slowly.\n\nAnd   badly.")))))
                .isEqualTo("""
                -And well.
                +And   badly.
                """);
    }

    @Test
    void pathsComeAndGoAndMove() {
        assertThat(Edited.lines(HEADED, edit -> edit.remove(FactKind.PATH, 0))).isEqualTo("""
                -### Path 1 (2022-02-02 > 2022-02-16)
                -
                -Slowly.
                -
                -1.   __Compare__ the gauges
                -     - Ada
                -2.   Print
                -
                """);
        assertThat(Edited.lines(HEADED, edit -> edit.remove(FactKind.PATH, 1))).isEqualTo("""
                -### Path 2 (2022-02-16 > 2022-04-06)
                -
                """);
        String moved = """
                ## Timeline

                ### Path 2 (2022-02-16 > 2022-04-06)

                ### Path 1 (2022-02-02 > 2022-02-16)

                Slowly.

                1.   __Compare__ the gauges
                     - Ada
                2.   Print

                ## Notes
                """;
        assertThat(Edited.page(HEADED, edit -> edit.move(FactKind.PATH, 0, 1)).text())
                .isEqualTo(moved);
        assertThat(Edited.page(HEADED, edit -> edit.move(FactKind.PATH, 1, 0)).text())
                .isEqualTo(moved);
    }
}
