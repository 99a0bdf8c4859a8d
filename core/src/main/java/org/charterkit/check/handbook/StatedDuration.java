package org.charterkit.check.handbook;

import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.charterkit.Path;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;

/** A stretch takes as long as it says. */
final class StatedDuration implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "stated-duration",
            Severity.WARNING,
            "Where the dates and the duration of a stretch disagree, one of them is wrong.",
            "Working group pages: a stretch of a timeline states its dates and its duration",
            "Correct the dates or the duration.");

    private static final double TOLERANCE = 0.2;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return page.facts(Path.class).stream().flatMap(path -> check(page, path));
    }

    private Stream<Finding> check(CheckedPage page, Placed<Path> placed) {
        Path path = placed.value();
        OptionalInt stated = page.vocabulary()
                .timeWords()
                .durationInDays(path.statedDuration().orElse(""));
        if (stated.isEmpty() || path.start().isEmpty() || path.end().isEmpty()) {
            return Stream.empty();
        }
        long between = ChronoUnit.DAYS.between(
                path.start().get().earliest(page.calendar()), path.end().get().latest(page.calendar()));
        if (agrees(stated.getAsInt(), between) || agrees(stated.getAsInt(), between + 1)) {
            return Stream.empty();
        }
        return Stream.of(page.finding(
                this,
                placed.pointer(),
                Words.quoted(path.name().plainText()) + " states "
                        + path.statedDuration().orElseThrow() + ", and "
                        + path.start().get() + " to "
                        + path.end().get() + " are " + Words.count((int) between + 1, "day", "days")));
    }

    /** With the last day or without it: people count both ways. */
    private static boolean agrees(int stated, long days) {
        return Math.abs(days - stated) <= TOLERANCE * stated;
    }
}
