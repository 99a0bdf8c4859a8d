package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.DataValue;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Raci;
import org.charterkit.RoleKind;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.junit.jupiter.api.Test;

/** What is read, beside the example document and the round trips. */
class JsonReaderTest {
    private static Charter read(String json) {
        return JsonReader.create().read(json).charter();
    }

    private static Charter readMembers(String members) {
        return read("{\"version\": 1, " + members + "}");
    }

    @Test
    void aCharterMayHoldNothing() {
        assertThat(read("{\"version\": 1}")).isEqualTo(Charter.builder().build());
    }

    @Test
    void membersStandInAnyOrder() {
        assertThat(read("{\"title\": \"Tides\", \"version\": 1}").title()).contains("Tides");
    }

    @Test
    void withoutSectionsFactsAreLaidOutAsInTheHandbook() {
        Charter charter = readMembers("\"outOfScope\": [\"Weather\"], \"exitCriteria\": [{\"text\": \"Done\"}]");

        assertThat(charter.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.EXIT_CRITERIA, SectionKind.OUT_OF_SCOPE);
    }

    @Test
    void theLastRunOfAKindTakesTheRest() {
        Charter charter = readMembers("\"outOfScope\": [\"a\", \"b\", \"c\"],"
                + " \"sections\": [{\"content\": [{\"outOfScope\": 1}, \"and\", {\"outOfScope\": 1}]}]");

        assertThat(charter.sections().get(0).runs())
                .extracting(run -> run.facts().size())
                .containsExactly(1, 2);
    }

    @Test
    void aRunHasTheUsualLayoutUnlessItSaysOtherwise() {
        Charter charter = readMembers("\"exitCriteria\": [{\"text\": \"a\"}, {\"text\": \"b\"}], \"sections\":"
                + " [{\"content\": [{\"exitCriteria\": 1}, {\"exitCriteria\": 1, \"layout\": \"paragraphs\"}]}]");

        assertThat(charter.sections().get(0).runs())
                .extracting(run -> run.layout())
                .containsExactly(Layout.LIST, Layout.PARAGRAPHS);
    }

    @Test
    void kindsOfSectionsThatAreLeftOutAreReadFromTheHeadingsOfThePage() {
        Charter charter = readMembers("\"sections\": [{\"content\": [\"Hello\"]}, {\"heading\": \"Exit Criteria\"},"
                + " {\"heading\": \"Abroad\", \"level\": 3}, {\"heading\": \"Out of Scope\", \"kind\": \"goals\"}]");

        assertThat(charter.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.OTHER, SectionKind.EXIT_CRITERIA, SectionKind.EXIT_CRITERIA, SectionKind.GOALS);
        assertThat(charter.sections()).extracting(Section::level).containsExactly(0, 2, 3, 2);
    }

    @Test
    void meaningThatIsLeftOutIsReadFromTheWords() {
        Charter charter = readMembers("\"attributes\": [{\"name\": \"End Date\", \"value\": \"2022-07-29\"},"
                + " {\"name\": \"Status\", \"value\": \"Closed\"}],"
                + " \"roleDefinitions\": [{\"role\": {\"name\": \"Member\"}, \"definition\": \"Responsible for all.\"}],"
                + " \"participants\": [{\"role\": {\"name\": \"Functional Lead - Product\"}}]");

        assertThat(charter.endDate()).hasToString("Optional[2022-07-29]");
        assertThat(charter.attributes().get(1).state()).contains(CharterState.CLOSED);
        assertThat(charter.roleDefinitions().get(0).raci()).containsExactly(Raci.RESPONSIBLE);
        assertThat(charter.participants().get(0).role()).hasValueSatisfying(role -> {
            assertThat(role.kinds()).containsExactly(RoleKind.FUNCTIONAL_LEAD);
            assertThat(role.qualifier()).contains("Product");
        });
    }

    @Test
    void whereAKindIsStatedAllMeaningIsTakenAsStatedWhateverTheWordsSay() {
        Charter charter = readMembers(
                "\"attributes\": [{\"kind\": \"startDate\", \"name\": \"End Date\","
                        + " \"value\": \"2022-07-29\", \"date\": \"FY2023\", \"state\": \"planned\"},"
                        + " {\"kind\": \"endDate\", \"name\": \"End Date\", \"value\": \"2022-07-29\"}],"
                        + " \"participants\": [{\"role\": {\"name\": \"Functional Lead - Product\", \"kinds\": [\"member\"]}}]");

        assertThat(charter.attributes().get(0))
                .isEqualTo(Attribute.of(
                                RichText.of("End Date"),
                                RichText.of("2022-07-29"),
                                AttributeKind.START_DATE,
                                Optional.of(CharterDate.parse("FY2023")))
                        .withState(CharterState.PLANNED));
        assertThat(charter.endDate()).isEmpty();
        assertThat(charter.participants().get(0).role().orElseThrow().qualifier())
                .isEmpty();
    }

    @Test
    void aKindOfALaterEditionIsOtherAndItsWordIsKept() {
        Charter charter = readMembers("\"attributes\": [{\"kind\": \"budget\", \"name\": \"Budget\"}],"
                + " \"participants\": [{\"role\": {\"name\": \"Bard\", \"kinds\": [\"member\", \"bard\"]}}]");

        assertThat(charter.attributes().get(0).kind()).isEqualTo(AttributeKind.OTHER);
        assertThat(charter.participants().get(0).role().orElseThrow().kinds())
                .containsExactly(RoleKind.MEMBER, RoleKind.OTHER);
        assertThat(charter.extensions().text("/attributes/0/kind")).contains("budget");
        assertThat(charter.extensions().text("/participants/0/role/kinds/1")).contains("bard");
    }

    @Test
    void unknownMembersAreKeptByALenientReader() {
        Charter charter = JsonReader.create()
                .lenient()
                .read(
                        "{\"version\": 1, \"colour\": {\"sea\": 1.50}, \"attributes\": [{\"name\": \"a\", \"to/do\": [true]}]}")
                .charter();

        assertThat(charter.attributes()).hasSize(1);
        assertThat(charter.extensions().get("/colour"))
                .hasValueSatisfying(value -> assertThat(value).hasToString("{sea: 1.50}"));
        assertThat(charter.extensions().get("/attributes/0/to~1do"))
                .contains(new DataValue.Sequence(List.of(new DataValue.Flag(true))));
    }

    @Test
    void numbersOfFrontMatterKeepTheirDigits() {
        Charter charter = readMembers(
                "\"frontMatter\": [{\"name\": \"a\", \"value\": 1.10},"
                        + " {\"name\": \"b\", \"value\": 123456789012345678901234567890}, {\"name\": \"c\", \"value\": -1e400}]");

        assertThat(charter.frontMatter()).hasToString("{a: 1.10, b: 123456789012345678901234567890, c: -1e400}");
    }

    @Test
    void markedTextIsAListOfRuns() {
        Charter charter = readMembers(
                "\"outOfScope\": [[\"see \", {\"text\": \"this\", \"href\": \"x\", \"title\": \"t\","
                        + " \"styles\": [\"strong\", \"code\"]}, {\"raw\": \"<br>\"}, {\"raw\": \"<img>\", \"text\": \"tide\"}]]");

        assertThat(charter.outOfScope().get(0).text())
                .isEqualTo(RichText.of(
                        TextRun.of("see "),
                        TextRun.link("this", "x")
                                .withTitle("t")
                                .withStyle(TextStyle.STRONG)
                                .withStyle(TextStyle.CODE),
                        TextRun.lineBreak(),
                        TextRun.opaque("<img>", "tide")));
    }

    @Test
    void derivedMembersThatAgreeAreRead() {
        Charter charter = readMembers("\"exitCriteria\": [{\"text\": \"a\", \"group\": \"Later:\"}],"
                + " \"exitCriteriaProgress\": 70,"
                + " \"sections\": [{\"kind\": \"exitCriteria\", \"heading\": \"Exit Criteria (70%)\","
                + " \"content\": [{\"exitCriteria\": 1, \"label\": \"Later:\"}]}]");

        assertThat(charter.groups(FactKind.EXIT_CRITERION)).containsExactly(Optional.of(RichText.of("Later:")));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() {
        String json = "\uFEFF{\"version\": 1, \"outOfScope\": [\"Weather\"]}";

        assertThat(JsonReader.create().read(json).places().values())
                .singleElement()
                .satisfies(range -> {
                    assertThat(range).hasToString("1:31-1:40");
                    assertThat(range.textIn(json)).isEqualTo("\"Weather\"");
                });
    }

    @Test
    void anyLineEndCountsAndColumnsCountUtf16Units() {
        String json = "{\"version\": 1,\r\n\"title\": \"🌊\",\r\"outOfScope\":\n[\"🌊\", \"b\"]}";

        assertThat(JsonReader.create().read(json).places().values())
                .extracting(Object::toString)
                .containsExactly("4:2-4:6", "4:8-4:11");
    }
}
