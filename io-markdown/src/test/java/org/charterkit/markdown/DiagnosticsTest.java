package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that the reader can report, with its message and its place. */
class DiagnosticsTest {
    /** Codes that no page can cause yet; one that is reported after all fails a test below. */
    private static final Set<DiagnosticCode> NEVER_REPORTED =
            EnumSet.of(DiagnosticCode.INFERRED, DiagnosticCode.BROKEN_ANCHOR);

    private record Case(DiagnosticCode code, String page, String place, String message) {
        @Override
        public String toString() {
            return code + " " + place;
        }
    }

    private static String attribute(String name, String value) {
        return "## Attributes\n\n| Property | Value |\n|---|---|\n| " + name + " | " + value + " |\n";
    }

    private static String roster(String row) {
        return "## Roles and Responsibilities\n\n| Working Group Role | Person | Title |\n|---|---|---|\n" + row + "\n";
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        DiagnosticCode.UNKNOWN_ATTRIBUTE,
                        attribute("Mascot", "A seal"),
                        "/attributes/0 at \"A seal\"",
                        "the attribute \"Mascot\" is none that is known"),
                new Case(
                        DiagnosticCode.UNREADABLE_DATE,
                        attribute("End Date", "when the tide turns"),
                        "/attributes/0 at \"when the tide turns\"",
                        "expected a date such as 2022-01-24 for \"End Date\", found \"when the tide turns\""),
                new Case(
                        DiagnosticCode.IMPOSSIBLE_DATE,
                        attribute("End Date", "2023-04-31"),
                        "/attributes/0 at \"2023-04-31\"",
                        "expected a date that the calendar has for \"End Date\", found \"2023-04-31\""),
                new Case(
                        DiagnosticCode.IMPOSSIBLE_DATE,
                        attribute("End Date", "FY23-Q5"),
                        "/attributes/0 at \"FY23-Q5\"",
                        "expected a date that the calendar has for \"End Date\", found \"FY23-Q5\""),
                new Case(
                        DiagnosticCode.PLACEHOLDER,
                        attribute("End Date", "TBD"),
                        "/attributes/0 at \"TBD\"",
                        "expected a date for \"End Date\", found \"TBD\""),
                new Case(
                        DiagnosticCode.PLACEHOLDER,
                        "## Exit Criteria\n\n- Gauges report hourly\n- Coming soon....\n",
                        " at \"- Coming soon....\"",
                        "expected a statement, found the placeholder \"Coming soon....\"; it is kept as prose"),
                new Case(
                        DiagnosticCode.PLACEHOLDER,
                        "## Exit Criteria\n\nTBD\n",
                        " at \"TBD\"",
                        "expected a statement, found the placeholder \"TBD\""),
                new Case(
                        DiagnosticCode.END_BEFORE_START,
                        "## Timeline\n\n### Path 1: 2022-02-18 > 2022-02-02\n\n- Sound the inlet\n",
                        "/paths/0 at \"### Path 1: 2022-02-18 > 2022-02-02\"",
                        "expected a period that ends after it starts, found \"2022-02-18 > 2022-02-02\""),
                new Case(
                        DiagnosticCode.EMPTY_ROLE,
                        roster("| | Ada Example | Pilot |"),
                        "/participants/0 at \"| | Ada Example | Pilot |\"",
                        "expected a role for Ada Example, found an empty cell"),
                new Case(
                        DiagnosticCode.OPEN_ROLE,
                        roster("| Facilitator | TBD | |\n| Member | Ada Example | Pilot |"),
                        "/participants/0 at \"TBD\"",
                        "nobody is named for the role \"Facilitator\""),
                new Case(
                        DiagnosticCode.SEVERAL_PERSONS,
                        roster("| Members | Ada Example, Bo Muster | |"),
                        " at \"| Members | Ada Example, Bo Muster | |\"",
                        "expected one person a row, found 2: Ada Example, Bo Muster"),
                new Case(
                        DiagnosticCode.UNEQUAL_COLUMNS,
                        "## Exit Criteria\n\n| Criteria | DRI |\n|---|---|---|\n| Gauges | Ada Example |\n",
                        " at \"| Criteria | DRI |\n|---|---|---|\n| Gauges | Ada Example |\"",
                        "expected the same number of cells in every row of the table, found rows with more or fewer;"
                                + " cells without a heading are read as details"),
                new Case(
                        DiagnosticCode.UNCLOSED_FRONT_MATTER,
                        "---\ntitle: Tides\n",
                        " at \"\"",
                        "expected a line \"---\" that closes the front matter, found none; it is read as content"),
                new Case(
                        DiagnosticCode.UNREADABLE_FRONT_MATTER,
                        "---\ntitle: Tides: the Tables\n---\n",
                        " at \"\"",
                        "expected YAML in the front matter, found mapping values are not allowed here; its lines are"
                                + " read one by one"),
                new Case(
                        DiagnosticCode.DUPLICATE_SECTION,
                        "## Notes\n\nOne.\n\n## Notes\n\nTwo.\n",
                        "/sections/1 at \"## Notes\"",
                        "expected one section \"Notes\", found a second one"),
                new Case(
                        DiagnosticCode.CONTRADICTION,
                        """
                        ## Exit Criteria

                        | Criteria | Progress | Completed |
                        |---|---|---|
                        | Gauges | 50% | 2023-05-25 |
                        """,
                        "/exitCriteria/0 at \"| Gauges | 50% | 2023-05-25 |\"",
                        "a completed criterion is done, found \"2023-05-25\" beside 50%; it is kept as a detail"),
                new Case(
                        DiagnosticCode.CONTRADICTION,
                        "## Exit Criteria\n\n- [x] Gauges => 50%\n",
                        "/exitCriteria/0 at \"- [x] Gauges => 50%\"",
                        "expected one status, found the mark of a criterion that is done beside 50%; the percentage"
                                + " counts"),
                new Case(
                        DiagnosticCode.NOT_A_CHARTER,
                        "## Notes\n\nWords.\n",
                        " at \"\"",
                        "expected a charter, found a page of kind other: the page states nothing that a charter"
                                + " states"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCodeHasItsMessageAndItsPlace(Case expected) {
        Reading reading = Pages.read(expected.page());

        List<Diagnostic> found = reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == expected.code())
                .toList();
        assertThat(found).singleElement().satisfies(diagnostic -> {
            String pointer = diagnostic.pointer().map(Object::toString).orElse("");
            String text = diagnostic.range().orElseThrow().textIn(expected.page());
            assertThat(pointer + " at \"" + text + "\"").isEqualTo(expected.place());
            assertThat(diagnostic.message()).isEqualTo(expected.message());
        });
    }

    @Test
    void noCodeIsWithoutATest() {
        Set<DiagnosticCode> seen = cases().flatMap(
                        each -> MarkdownReader.create().read(each.page()).diagnostics().stream())
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DiagnosticCode.class)));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(NEVER_REPORTED)));
    }

    @Test
    void whatConcernsThePageComesFirstAndTheRestInPageOrder() {
        Reading reading = Pages.read("---\ntitle: Tides: the Tables\n---\n" + attribute("End Date", "someday") + "\n"
                + roster("| | Ada Example | |\n| Facilitator | TBD | |"));

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(
                        DiagnosticCode.UNREADABLE_FRONT_MATTER,
                        DiagnosticCode.NOT_A_CHARTER,
                        DiagnosticCode.UNREADABLE_DATE,
                        DiagnosticCode.EMPTY_ROLE,
                        DiagnosticCode.OPEN_ROLE);
    }

    @Test
    void strictRefusesAllOfASeverityAtOnce() {
        Reading reading = Pages.read(attribute("End Date", "2023-04-31 |\n| Start Date | someday"));

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> reading.strict(Severity.WARNING))
                .satisfies(refusal -> assertThat(refusal.diagnostics())
                        .extracting(Diagnostic::code)
                        .containsExactly(DiagnosticCode.IMPOSSIBLE_DATE, DiagnosticCode.UNREADABLE_DATE))
                .withMessageContaining("5:14: error [impossible-date]")
                .withMessageContaining("6:16: warning [unreadable-date]");
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> reading.strict(Severity.ERROR))
                .satisfies(refusal -> assertThat(refusal.diagnostics()).hasSize(1));
    }

    @Test
    void strictAcceptsWhatIsGoodEnough() {
        Reading reading = Pages.read(attribute("End Date", "2023-04-30"));

        assertThat(reading.strict(Severity.WARNING)).isSameAs(reading);
    }
}
