package org.charterkit.examples;

import java.util.List;
import org.charterkit.check.Finding;

/** Puts right in pages what rules know the cure of. */
final class PageCures {
    PageCures(List<Finding> findings, Complaints complaints, boolean dryRun) {}

    ReadPage applyTo(ReadPage page) {
        return page;
    }

    String diffs() {
        return "";
    }
}
