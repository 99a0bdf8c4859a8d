package org.charterkit.check.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Path;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;

/** The stretches of a timeline do not overlap unless they are said to. */
final class PathsApart implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "paths-overlap",
            Severity.WARNING,
            "Two stretches at a time need twice the people, and the page should say that this is meant.",
            "Working group pages: each stretch of a timeline begins when the one before has ended",
            "Correct the dates, or say that the two run in parallel.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Finding> findings = new ArrayList<>();
        Optional<Placed<Path>> longest = Optional.empty();
        for (Placed<Path> path : page.facts(Path.class)) {
            if (path.value().start().isEmpty() || path.value().end().isEmpty()) {
                continue;
            }
            longest.filter(before -> overlap(before.value(), path.value()))
                    .filter(before -> !saysSo(page, before.value()) && !saysSo(page, path.value()))
                    .ifPresent(before -> findings.add(page.finding(
                            this,
                            path.pointer(),
                            name(path) + " begins on " + path.value().start().orElseThrow() + ", and " + name(before)
                                    + " lasts until " + before.value().end().orElseThrow())));
            boolean lastsLonger = longest.isEmpty()
                    || path.value()
                            .end()
                            .orElseThrow()
                            .isCertainlyAfter(longest.get().value().end().orElseThrow());
            longest = lastsLonger ? Optional.of(path) : longest;
        }
        return findings.stream();
    }

    private static boolean overlap(Path before, Path path) {
        return before.end().orElseThrow().isCertainlyAfter(path.start().orElseThrow())
                && !before.start().orElseThrow().isCertainlyAfter(path.end().orElseThrow());
    }

    private static boolean saysSo(CheckedPage page, Path path) {
        return page.vocabulary().timeWords().saysParallel(path.name())
                || page.vocabulary().timeWords().saysParallel(path.period())
                || path.body()
                        .filter(body -> page.vocabulary().timeWords().saysParallel(RichText.of(body.source())))
                        .isPresent();
    }

    private static String name(Placed<Path> path) {
        return Words.quoted(path.value().name().plainText());
    }
}
