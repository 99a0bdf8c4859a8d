package org.charterkit.check.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterkit.CharterDate;
import org.charterkit.Path;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Severity;

/** The stretches of a timeline stand in the order in which they are gone through. */
final class PathsInOrder implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "paths-in-order",
            Severity.WARNING,
            "A timeline is read from top to bottom.",
            "Working group pages: the timeline states its stretches one after the other",
            "Put the stretch where it belongs, or correct its dates.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Path>> paths = page.facts(Path.class).stream()
                .filter(path -> begin(path.value()).isPresent())
                .toList();
        Stream<Finding> amongThem = IntStream.range(1, paths.size())
                .filter(i -> begin(paths.get(i - 1).value())
                        .orElseThrow()
                        .isCertainlyAfter(begin(paths.get(i).value()).orElseThrow()))
                .mapToObj(i -> page.finding(
                        this,
                        paths.get(i).pointer(),
                        name(paths.get(i)) + " begins before " + name(paths.get(i - 1)) + ", which stands above it"));
        Stream<Finding> within = page.reading().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.END_BEFORE_START)
                .map(diagnostic -> Reported.of(page, this, diagnostic));
        return Stream.concat(within, amongThem);
    }

    private static Optional<CharterDate> begin(Path path) {
        return path.start().or(path::end);
    }

    private static String name(Placed<Path> path) {
        return Words.quoted(path.value().name().plainText());
    }
}
