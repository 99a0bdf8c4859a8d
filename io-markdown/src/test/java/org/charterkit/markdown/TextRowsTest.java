package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Attribute;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.io.Reading;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of tables that were flattened to text: their cells stand beside each other. */
class TextRowsTest {
    private static final String ROSTER = "Tides\n\nKnow the tides\n\nRoles and Responsibilities\n\n";

    private static String text(RichText words) {
        return words.plainText();
    }

    private static List<String> attributes(String rows) {
        return TextPages.charter("Tides\n\nKnow the tides\n\n\nProperty Value\n" + rows + "\n").attributes().stream()
                .map(attribute -> text(attribute.name()) + " | " + text(attribute.value()))
                .toList();
    }

    private static List<String> roster(String table) {
        return TextPages.charter(ROSTER + table + "\n").participants().stream()
                .map(TextRowsTest::row)
                .toList();
    }

    private static String row(Participant participant) {
        return participant.role().map(Role::name).map(TextRowsTest::text).orElse("") + " | "
                + participant.person().map(Person::displayName).orElse("") + " | " + text(participant.title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Date Created March 3rd, 2021 > Date Created | March 3rd, 2021
                    Target End Date TBD > Target End Date | TBD
                    Issue Board https://x.example/board > Issue Board | https://x.example/board
                    Issue Board Issue Board > Issue Board | Issue Board
                    Issue Label ~tides::gauges > Issue Label | ~tides::gauges
                    Parent Epic Parent epic > Parent Epic | Parent epic
                    Final Draft Draft (internal) > Final Draft | Draft (internal)
                    Overview & Status See Exit Criteria > Overview & Status | See Exit Criteria
                    Meeting schedule Mondays at noon > Meeting schedule | Mondays at noon
                    Slack (only for the crew) > Slack | (only for the crew)
                    Date Resumed August 1, 2022 > Date Resumed | August 1, 2022
                    Related pages for the harbour Pilots' guide > Related pages for the harbour | Pilots' guide
                    End Date > End Date |
                    """)
    void theNameOfAnAttributeEndsWhereItsValueBegins(String row, String read) {
        assertThat(attributes("Slack #tides\n" + row)).last().isEqualTo(read.contains("| ") ? read : read + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Member Ada Example Pilot > Member | Ada Example | Pilot
                    Member Ada B. Example Senior Pilot > Member | Ada B. Example | Senior Pilot
                    Member Ada Bea Example Senior Pilot > Member | Ada Bea Example | Senior Pilot
                    Member Ana-María O'Dwyer Director, Gauges > Member | Ana-María O'Dwyer | Director, Gauges
                    Member Jan van der Muster Engineer, Piers > Member | Jan van der Muster | Engineer, Piers
                    Member Fatima al-Rashidi Chief Officer > Member | Fatima al-Rashidi | Chief Officer
                    Member Νίκος Παπαδέλης Senior Engineer > Member | Νίκος Παπαδέλης | Senior Engineer
                    Member Олена Мельник Data Analyst > Member | Олена Мельник | Data Analyst
                    Member Ada “Tide” Example Staff Engineer > Member | Ada “Tide” Example | Staff Engineer
                    Member Ada Example Finance > Member | Ada Example | Finance
                    Functional Lead - Open Sea Ada Example Manager, Sea > Functional Lead - Open Sea | Ada Example | Manager, Sea
                    Functional Lead: Piers Ada Example Manager, Piers > Functional Lead: Piers | Ada Example | Manager, Piers
                    Data Support Ada Example Data Analyst, Sea > Data Support | Ada Example | Data Analyst, Sea
                    Facilitator/DRI Ada Example Engineering Manager > Facilitator/DRI | Ada Example | Engineering Manager
                    Executive Sponsor Ada VP Product > Executive Sponsor | Ada | VP Product
                    """)
    void roleNameAndTitleAreToldApart(String row, String read) {
        assertThat(roster("Working Group Role Person Title\n" + row)).containsExactly(read);
    }

    @Test
    void namesInScriptsWithoutBlanks() {
        Charter charter = TextPages.charter("""
                潮汐ワーキンググループ

                潮汐表を公開する

                役割と責任

                Working Group Role Person Title
                ファシリテーター 山田太郎 プロダクトマネージャー
                メンバー 佐藤 花子 シニアエンジニア
                """);

        assertThat(charter.participants())
                .extracting(TextRowsTest::row)
                .containsExactly("ファシリテーター | 山田太郎 | プロダクトマネージャー", "メンバー | 佐藤 花子 | シニアエンジニア");
    }

    @Test
    void severalPersonsInARow() {
        assertThat(roster("Working Group Role Person Title\nFacilitators Ada Example, Bo Muster Director of Tides"))
                .containsExactly(
                        "Facilitators | Ada Example | Director of Tides",
                        "Facilitators | Bo Muster | Director of Tides");
        assertThat(roster("Working Group Role Person\nMember Ada Example, Bo Muster and Chidi Exemple"))
                .hasSize(3);
    }

    @Test
    void handlesAndNotesStandWithTheirPersons() {
        Charter charter = TextPages.charter(ROSTER + """
                Working Group Role Username Person Title
                Functional Lead - Piers @ada Ada Example Red Team Manager
                Member TBH TBH Senior Diver
                """);

        assertThat(charter.participants())
                .extracting(TextRowsTest::row)
                .containsExactly(
                        "Functional Lead - Piers | Ada Example | Red Team Manager", "Member |  | Senior Diver");
        assertThat(charter.participants().get(0).person().orElseThrow().handle())
                .hasValue("ada");
        assertThat(
                        roster(
                                "Working Group Role Person Title\nMember Ada Example (@ada) Diver\nMember Bo Muster (Sea) Pilot"))
                .containsExactly("Member | Ada Example | Diver", "Member | Bo Muster | Pilot");
    }

    @Test
    void aNameThatIsKnownFromAStepIsANameInTheTable() {
        List<String> rows = TextPages.charter("""
                        Tides

                        Know the tides

                        Timeline of the tables

                        Path 1 (2022-02-02 > 2022-02-18) - 2 weeks

                          1. Count the gauges
                            1. Ada Bea Example

                        Roles and Responsibilities

                        Working Group Role Person Title
                        Member Ada Bea Example Diver
                        """).participants().stream()
                .map(TextRowsTest::row)
                .toList();

        assertThat(rows).containsExactly("Member | Ada Bea Example | Diver");
    }

    @Test
    void aRoleWithoutAPersonStandsOpen() {
        Charter charter =
                TextPages.charter(ROSTER + "Working Group Role Person Title\nFacilitator\nMember Ada Example Pilot");

        assertThat(charter.vacancies()).hasSize(1);
    }

    @Test
    void aRowThatCouldBeReadOtherwiseIsRemarked() {
        Reading reading = TextPages.read(ROSTER
                + "Working Group Role Person Title\nMember Ada Example Senior Pilot\nlamplighter of the third pier\n");

        assertThat(reading.diagnostics())
                .filteredOn(diagnostic -> diagnostic.message().startsWith("the cells of this row may be others"))
                .hasSize(1);
    }

    @Test
    void cellsOfCriteriaAreToldByWhatTheyAre() {
        List<ExitCriterion> criteria = TextPages.charter("""
                        Tides

                        Know the tides

                        Exit Criteria

                        # Start Date Completed Date Progress DRI Criteria
                        1 2022-01-05 2022-03-01 100% @ada Gauges report hourly
                        2 2022-01-12 40% Charts are redrawn with every tide
                        3 2022-01-13 - 0% TBD Tables are public
                        """).exitCriteria();

        assertThat(criteria)
                .extracting(ExitCriterion::text)
                .extracting(RichText::plainText)
                .containsExactly("Gauges report hourly", "Charts are redrawn with every tide", "Tables are public");
        assertThat(criteria.get(0).started()).contains(CharterDate.ofDay(2022, 1, 5));
        assertThat(criteria.get(0).completed()).contains(CharterDate.ofDay(2022, 3, 1));
        assertThat(criteria.get(0).dris()).containsExactly(Person.ofHandle("ada"));
        assertThat(criteria.get(1).progress()).contains(40);
        assertThat(criteria.get(1).completed()).isEmpty();
    }

    @Test
    void anAttributeWithAnAddressLinksIt() {
        Attribute board = TextPages.charter(
                        "Tides\n\nKnow the tides\n\n\nProperty Value\nEnd Date 2022-07-29\nIssue Board https://x.example/b\n")
                .attributes()
                .get(1);

        assertThat(board.value().links()).containsExactly("https://x.example/b");
    }
}
