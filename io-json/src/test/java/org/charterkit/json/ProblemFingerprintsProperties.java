package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.charterkit.io.Severity;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;

class ProblemFingerprintsProperties {
    /** Few rules, messages, files and lines, so that many are alike. */
    @Provide
    Arbitrary<List<Problem>> reports() {
        Arbitrary<Problem> problems = Combinators.combine(
                        Arbitraries.of("open-role", "placeholder"),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("tides.md", "whales.md"),
                        Arbitraries.integers().between(1, 3))
                .as((rule, message, path, line) -> problem(rule, message, path, line));
        return problems.list().ofMaxSize(12);
    }

    private static Problem problem(String rule, String message, String path, int line) {
        SourceRange range = new SourceRange(new SourcePosition(0, line, 1), new SourcePosition(0, line, 2));
        return new Problem(rule, Severity.INFO, message, path, Optional.of(range), Optional.empty());
    }

    @Property
    void linesInsertedAboveMoveNone(
            @ForAll("reports") List<Problem> report, @ForAll @IntRange(min = 1, max = 1_000_000) int inserted) {
        List<Problem> moved = report.stream()
                .map(problem -> problem(
                        problem.rule(),
                        problem.message(),
                        problem.path(),
                        problem.range().orElseThrow().start().line() + inserted))
                .toList();

        assertThat(Problem.fingerprints(moved)).isEqualTo(Problem.fingerprints(report));
    }

    @Property
    void noTwoAreAlikeEvenOnOneLine(@ForAll("reports") List<Problem> report) {
        assertThat(Problem.fingerprints(report)).hasSameSizeAs(report).doesNotHaveDuplicates();
    }

    @Property
    void aNewProblemChangesNoneOfTheOthers(
            @ForAll("reports") List<Problem> report, @ForAll @IntRange(max = 12) int at) {
        List<Problem> more = new ArrayList<>(report);
        more.add(Math.min(at, report.size()), problem("open-role", "a", "tides.md", 1));

        assertThat(Problem.fingerprints(more)).containsAll(Problem.fingerprints(report));
    }
}
