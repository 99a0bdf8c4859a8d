package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.Pointer;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingDocumentTest {
    private static Reading reading(PageKind kind) {
        SourceRange range = new SourceRange(new SourcePosition(7, 2, 1), new SourcePosition(9, 2, 3));
        return Reading.builder()
                .charter(TideTables.charter())
                .kind(kind)
                .kindReason("so it is")
                .index(Optional.of(new WorkingGroupIndex(List.of(
                        new WorkingGroupIndex.Group(
                                RichText.of("Tides"), Optional.of("tides/"), Optional.of(CharterState.ACTIVE)),
                        new WorkingGroupIndex.Group(RichText.of("Whales"), Optional.empty(), Optional.empty())))))
                .addAllDiagnostics(List.of(
                        new Diagnostic(
                                DiagnosticCode.OPEN_ROLE,
                                "No facilitator",
                                Optional.of(Pointer.parse("/participants/0")),
                                Optional.of(range)),
                        new Diagnostic(
                                DiagnosticCode.IMPOSSIBLE_DATE, "No such day", Optional.empty(), Optional.empty())))
                .build();
    }

    static List<BrokenDocument> documents() {
        return BrokenDocument.in("broken-readings.txt");
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackAndWrittenToTheLetter(PageKind kind) {
        String json = JsonWriter.create().writeReading(reading(kind), "groups/tides.md");
        SourcedReading read = JsonReader.create().readReading(json);

        assertThat(SchemaCheck.ofReading(json)).isEmpty();
        assertThat(read.source()).hasValue("groups/tides.md");
        assertThat(read.reading().kind()).isEqualTo(kind);
        assertThat(read.reading().charter())
                .isEqualTo(
                        kind == PageKind.CHARTER
                                ? TideTables.charter()
                                : Charter.builder().build());
        assertThat(JsonWriter.create().writeReading(read.reading(), "groups/tides.md"))
                .isEqualTo(json);
    }

    @Test
    void diagnosticsAreReadBackAsTheyWereAndStillShowTheirWordsInThePage() {
        String page = "# Tides\r\nno facilitator";
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticCode.OPEN_ROLE,
                "No facilitator",
                Optional.empty(),
                Optional.of(SourceRange.in(page, 9, page.length())));
        Reading reading = Reading.builder()
                .charter(Charter.builder().build())
                .kind(PageKind.CHARTER)
                .kindReason("so it is")
                .addAllDiagnostics(List.of(diagnostic))
                .build();

        Reading read = JsonReader.create()
                .readReading(JsonWriter.create().writeReading(reading, "tides.md"))
                .reading();

        assertThat(read.diagnostics()).isEqualTo(reading.diagnostics());
        assertThat(read.diagnostics().get(0).range().orElseThrow().textIn(page)).isEqualTo("no facilitator");
    }

    @Test
    void everyDiagnosticIsAsTheSchemaSays() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            Reading reading = Reading.builder()
                    .charter(Charter.builder().build())
                    .kind(PageKind.OTHER)
                    .kindReason("so it is")
                    .addAllDiagnostics(List.of(new Diagnostic(code, "", Optional.empty(), Optional.empty())))
                    .build();

            assertThat(SchemaCheck.ofReading(JsonWriter.create().writeReading(reading, "a")))
                    .isEmpty();
        }
    }

    @Test
    void placesAreThoseOfTheCharterInTheText() {
        String json = JsonWriter.create().writeReading(reading(PageKind.CHARTER), "groups/tides.md");
        Reading read = JsonReader.create().readReading(json).reading();

        assertThat(read.locate(Pointer.parse("/outOfScope/0")).orElseThrow().textIn(json))
                .isEqualTo("\"Weather\"");
    }

    @Test
    void lenientKeepsWhatIsUnknownInTheCharterAndLeavesOutWhatIsBesideIt() {
        Reading read = JsonReader.create()
                .lenient()
                .readReading("{\"kind\": \"charter\", \"tides\": 1, \"charter\": {\"version\": 1, \"tides\": 2}}")
                .reading();

        assertThat(read.charter().extensions()).hasToString("{/tides: 2}");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBrokenOneIsRefusedByTheSchema(BrokenDocument document) {
        assertThat(SchemaCheck.ofReading(document.json())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBrokenOneIsRefusedByTheReaderWithItsPlace(BrokenDocument document) {
        CharterReadException refused = catchThrowableOfType(
                CharterReadException.class, () -> JsonReader.create().readReading(document.json()));

        assertThat(refused).hasMessageStartingWith(document.refusal());
    }
}
