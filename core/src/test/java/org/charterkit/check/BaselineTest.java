package org.charterkit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.io.Severity;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static Finding finding(String message, int line) {
        SourceRange range = new SourceRange(new SourcePosition(0, line, 1), new SourcePosition(0, line, 1));
        return new Finding(
                "open-role", Severity.INFO, message, "tides.md", Pointer.root(), Optional.of(range), Optional.empty());
    }

    @Test
    void whatIsKnownIsNotTold() {
        List<Finding> old = List.of(finding("No sponsor", 3), finding("No lead", 4));
        List<Finding> now = List.of(finding("No sponsor", 30), finding("No DRI", 31), finding("No lead", 40));

        assertThat(Baseline.of(old).without(now)).containsExactly(finding("No DRI", 31));
    }

    @Test
    void ofThoseThatAreAlikeEachIsKnownOnce() {
        Baseline baseline = Baseline.of(List.of(finding("No lead", 3)));

        assertThat(baseline.without(List.of(finding("No lead", 3), finding("No lead", 4))))
                .containsExactly(finding("No lead", 4));
    }

    @Test
    void theTextFormKeepsWhatIsKnown() {
        Baseline baseline = Baseline.of(List.of(finding("No sponsor", 3), finding("No lead,\nnor any", 4)));

        assertThat(Baseline.parse(baseline.toText())).isEqualTo(baseline);
        assertThat(baseline.toText().lines()).hasSize(3).first().asString().startsWith("# ");
        assertThat(baseline.toText()).contains(" tides.md [open-role] No sponsor\n");
    }

    @Test
    void linesAreSortedByWhatTheySayAndBaselinesAreEqualByWhatTheyKnow() {
        Baseline baseline = Baseline.of(List.of(finding("No sponsor", 3), finding("No lead", 4)));

        assertThat(baseline.toText().lines().skip(1).map(line -> line.substring(33)))
                .containsExactly("tides.md [open-role] No lead", "tides.md [open-role] No sponsor");
        assertThat(baseline)
                .hasSameHashCodeAs(Baseline.parse(baseline.toText()))
                .isNotEqualTo(Baseline.of(List.of(finding("No sponsor", 3))))
                .hasToString("Baseline of 2");
    }

    @Test
    void aSourceOfTwoLinesIsOneLineOfTheTextForm() {
        Finding finding = new Finding(
                "open-role",
                Severity.INFO,
                "No lead",
                "tides\n2.md",
                Pointer.root(),
                Optional.empty(),
                Optional.empty());

        assertThat(Baseline.parse(Baseline.of(List.of(finding)).toText()).without(List.of(finding)))
                .isEmpty();
    }

    @Test
    void aLineNeedsNoMoreThanItsFingerprint() {
        String text = Baseline.of(List.of(finding("No lead", 3))).toText();
        String fingerprint = text.lines().skip(1).findFirst().orElseThrow().substring(0, 32);

        assertThat(Baseline.parse("\r\n" + fingerprint + "\r\n").without(List.of(finding("No lead", 8))))
                .isEmpty();
    }

    @Test
    void anythingElseIsAnErrorWithItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.parse("# known\ntides.md [open-role]\n"))
                .withMessage("line 2: expected a fingerprint of 32 hexadecimal digits, found \"tides.md\"");
    }

    @Test
    void nothingIsKnownByNobody() {
        assertThat(Baseline.none().without(List.of(finding("No lead", 3)))).hasSize(1);
        assertThat(Baseline.parse("")).isEqualTo(Baseline.none());
    }
}
