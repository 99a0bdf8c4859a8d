package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final SourceRange ROW = range(10, 20);
    private static final SourceRange CELL = range(12, 16);
    private static final Diagnostic INFO = diagnostic(DiagnosticCode.OPEN_ROLE);
    private static final Diagnostic WARNING = diagnostic(DiagnosticCode.UNREADABLE_DATE);
    private static final Diagnostic ERROR = diagnostic(DiagnosticCode.IMPOSSIBLE_DATE);

    private static SourceRange range(int start, int end) {
        return new SourceRange(new SourcePosition(start, 1, start + 1), new SourcePosition(end, 1, end + 1));
    }

    private static Diagnostic diagnostic(DiagnosticCode code) {
        return new Diagnostic(code, "what was found", Optional.empty(), Optional.of(ROW));
    }

    private static Reading reading(Diagnostic... diagnostics) {
        return Reading.builder()
                .charter(Charter.builder().build())
                .kind(PageKind.CHARTER)
                .kindReason("it has exit criteria")
                .addAllDiagnostics(List.of(diagnostics))
                .places(Map.of(Pointer.parse("/participants/3"), ROW, Pointer.parse("/participants/3/title"), CELL))
                .build();
    }

    @Test
    void aFieldIsLocatedOrElseWhatIsAroundIt() {
        Reading reading = reading();
        assertThat(reading.locate(Pointer.parse("/participants/3/title"))).contains(CELL);
        assertThat(reading.locate(Pointer.parse("/participants/3/person/name"))).contains(ROW);
        assertThat(reading.locate(Pointer.parse("/participants/30"))).isEmpty();
        assertThat(reading.locate(Pointer.root())).isEmpty();
    }

    @Test
    void theWholePageIsAroundEverything() {
        Reading reading = reading().withSourceMap(SourceMap.of(Map.of(Pointer.root(), ROW)));
        assertThat(reading.locate(Pointer.parse("/sections/2"))).contains(ROW);
    }

    @Test
    void strictRefusesWhatMattersAsMuch() {
        Reading reading = reading(INFO, ERROR, WARNING);
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> reading.strict(Severity.WARNING))
                .satisfies(e -> assertThat(e.diagnostics()).containsExactly(ERROR, WARNING))
                .withMessage("1:11: error [impossible-date] what was found\n"
                        + "1:11: warning [unreadable-date] what was found");
    }

    @Test
    void strictGivesTheReadingWhereNothingMattersAsMuch() {
        Reading reading = reading(INFO, WARNING);
        assertThat(reading.strict(Severity.ERROR)).isSameAs(reading);
        assertThat(reading().strict(Severity.INFO)).isEqualTo(reading());
    }

    @Test
    void aReadingCannotBeChanged() {
        Reading reading = reading(INFO);
        assertThatThrownBy(() -> reading.diagnostics().add(ERROR)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> reading.places().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aReadingWithoutCharterIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Reading.builder().build())
                .withMessageContaining("charter");
    }

    @Test
    void aRangeCoversItsText() {
        assertThat(range(2, 5).textIn("a tide")).isEqualTo("tid");
        assertThat(range(3, 3).textIn("tide")).isEmpty();
        assertThat(ROW).hasToString("1:11-1:21");
        assertThatThrownBy(() -> range(2, 9).textIn("tide")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(5, 4))
                .withMessageContaining("range")
                .withMessageContaining("1:6 to 1:5");
    }

    @Test
    void anExceptionAtAPlaceNamesIt() {
        Pointer pointer = Pointer.parse("/paths/0");
        CharterReadException exception =
                CharterReadException.at("expected a date", pointer, new SourcePosition(40, 3, 7));
        assertThat(exception).hasMessage("3:7 /paths/0: expected a date");
        assertThat(exception.pointer()).contains(pointer);
        assertThat(exception.diagnostics()).isEmpty();
    }

    @Test
    void severitiesAreOrdered() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
    }
}
