package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Step;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;

/** One thing changed on a page, and the lines that change for it. */
class SmallEditsTest {
    private static final String PAGE = """
            ---
            title: "Tide Tables" # as on the door
            description: Makes the tables public
            draft: yes
            ---

            ## Exit Criteria

            * [ ] The *tide tables* are public
              * [x] for pilots
            * Pilots cheer

            ## Timeline

            ### Path 1 (2022-02-02 > 2022-02-16)

            1. Compare the gauges
            1. Print

            ### Path 2 (2022-02-16 > 2022-04-06)

            Slowly.

            ## Roles and Responsibilities

            | Role        | Person                                   |
            |-------------|------------------------------------------|
            | Facilitator | Ada Example (`@ada`), Bea Sample (`@bea`) |
            | Member      | Cem Muster                               |
            """;

    private static String withFrontMatter(UnaryOperator<DataMap> change) {
        MarkdownPage edited = Edited.to(PAGE, charter -> charter.withFrontMatter(change.apply(charter.frontMatter())));
        return LineChange.between(PAGE, edited.text()).toString();
    }

    private static String path(int index, UnaryOperator<Path> change) {
        return Edited.lines(
                PAGE,
                edit -> edit.replace(
                        index,
                        change.apply(MarkdownPage.parse(PAGE).charter().paths().get(index))));
    }

    private static String criterion(UnaryOperator<ExitCriterion> change) {
        return Edited.lines(PAGE, edit -> edit.exitCriterion(Pointer.to(FactKind.EXIT_CRITERION, 0), change));
    }

    @Test
    void titleAndDescriptionChangeInTheirLines() {
        assertThat(Edited.lines(PAGE, edit -> edit.title("Wave Tables"))).isEqualTo("""
                -title: "Tide Tables" # as on the door
                +title: "Wave Tables" # as on the door
                """);
        assertThat(Edited.lines(PAGE, edit -> edit.description("Makes them: public")))
                .isEqualTo("""
                -description: Makes the tables public
                +description: "Makes them: public"
                """);
    }

    @Test
    void aCommentBehindAValueStays() {
        assertThat(retitled("Tide Tables # old")).isEqualTo("title: Waves # old");
        assertThat(retitled("\"Tide \\\"Tables\\\"\" # old")).isEqualTo("title: \"Waves\" # old");
        assertThat(retitled("'Tide ''Tables''  # 1' # old")).isEqualTo("title: 'Waves' # old");
        assertThat(retitled("\"Tide # Tables\"")).isEqualTo("title: \"Waves\"");
    }

    private static String retitled(String title) {
        String page = "---\ntitle: " + title + "\n---\n\n## Goals\n\nSail.\n";
        return Edited.page(page, edit -> edit.title("Waves"))
                .text()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keysOfFrontMatterComeAndGoByLines() {
        assertThat(withFrontMatter(keys -> keys.with("draft", DataValue.of("no"))))
                .isEqualTo("LineChange[gone=[draft: yes], added=[draft: \"no\"]]");
        assertThat(withFrontMatter(keys -> keys.with("layout", DataValue.of("page"))))
                .isEqualTo("LineChange[gone=[], added=[layout: page]]");
        assertThat(withFrontMatter(keys -> keys.without("draft"))).isEqualTo("LineChange[gone=[draft: yes], added=[]]");
    }

    @Test
    void theDatesOfAStretchChangeInItsHeading() {
        assertThat(path(
                        0,
                        path -> path.withEnd(CharterDate.parse("2022-03-01"))
                                .withPeriod(RichText.of("2022-02-02 > 2022-03-01"))))
                .isEqualTo("""
                -### Path 1 (2022-02-02 > 2022-02-16)
                +### Path 1 (2022-02-02 > 2022-03-01)
                """);
        assertThat(path(1, path -> path.withName(RichText.of("Path B")))).isEqualTo("""
                -### Path 2 (2022-02-16 > 2022-04-06)
                +### Path B (2022-02-16 > 2022-04-06)
                """);
    }

    @Test
    void stepsComeAndGo() {
        assertThat(path(0, path -> path.withSteps(Step.of("Compare the gauges"), Step.of("Print"), Step.of("Sail"))))
                .isEqualTo("""
                +1. Sail
                """);
        assertThat(path(0, path -> path.withSteps(Step.of("Print")))).isEqualTo("""
                -1. Compare the gauges
                """);
        assertThat(path(
                        0,
                        path -> path.withSteps(
                                Step.of("Compare the gauges"),
                                Step.of("Print").withAssignees(Person.of("Ada Example")))))
                .isEqualTo("""
                +   - Ada Example
                """);
    }

    @Test
    void theFirstStepComesAndTheLastGoes() {
        assertThat(path(1, path -> path.withSteps(Step.of("Sail"))))
                .contains("+1. Sail\n")
                .doesNotContain("-");
        assertThat(path(0, path -> path.withSteps()))
                .contains("-1. Compare the gauges\n-1. Print\n")
                .doesNotContain("+");
    }

    @Test
    void aHeadingInOtherWordsThanOursKeepsThem() {
        String page = "## Timeline\n\n### __Path__ 1 (2022-02-02 to 2022-02-16)\n\n1. Sail\n";
        Path old = MarkdownPage.parse(page).charter().paths().get(0);

        assertThat(Edited.lines(
                        page,
                        edit -> edit.replace(
                                0,
                                old.withEnd(CharterDate.parse("2022-03-01"))
                                        .withPeriod(RichText.of("2022-02-02 to 2022-03-01")))))
                .isEqualTo("""
                -### __Path__ 1 (2022-02-02 to 2022-02-16)
                +### __Path__ 1 (2022-02-02 to 2022-03-01)
                """);
    }

    @Test
    void aPersonLeavesACellWithTheirHandle() {
        assertThat(Edited.lines(PAGE, edit -> edit.remove(FactKind.PARTICIPANT, 0)))
                .isEqualTo("""
                -| Facilitator | Ada Example (`@ada`), Bea Sample (`@bea`) |
                +| Facilitator | Bea Sample (`@bea`) |
                """);
    }

    @Test
    void aPersonIsWrittenOtherwiseInTheirCell() {
        assertThat(Edited.lines(
                        PAGE,
                        edit -> edit.participant(
                                2, (Participant old) -> old.withPerson(Optional.of(Person.of("Cem A Muster"))))))
                .isEqualTo("""
                -| Member      | Cem Muster                               |
                +| Member      | Cem A Muster                             |
                """);
    }

    @Test
    void wordsOfACriterionChangeAndTheirMarkupStays() {
        assertThat(criterion(old -> old.withText(behind(old.text(), " by spring"))))
                .isEqualTo("""
                -* [ ] The *tide tables* are public
                +* [ ] The *tide tables* are public by spring
                """);
        assertThat(criterion(old -> old.withStatus(CompletionStatus.DONE))).isEqualTo("""
                -* [ ] The *tide tables* are public
                +* [x] The *tide tables* are public
                """);
    }

    private static RichText behind(RichText words, String more) {
        List<TextRun> runs = new ArrayList<>(words.runs());
        runs.add(TextRun.of(more));
        return RichText.of(runs);
    }

    @Test
    void partsOfACriterionComeAndGo() {
        assertThat(criterion(old -> old.withCriteria())).isEqualTo("""
                -  * [x] for pilots
                """);
        assertThat(Edited.lines(
                        PAGE,
                        edit -> edit.exitCriterion(
                                Pointer.to(FactKind.EXIT_CRITERION, 1),
                                old -> old.withCriteria(ExitCriterion.of("loudly")))))
                .isEqualTo("""
                +  * loudly
                """);
    }

    @Test
    void aCriterionMovesAsItStands() {
        assertThat(Edited.lines(PAGE, edit -> edit.move(FactKind.EXIT_CRITERION, 1, 0)))
                .isEqualTo("""
                +* Pilots cheer
                -* Pilots cheer
                """);
    }
}
