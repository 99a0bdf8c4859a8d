package org.charterkit.examples.report;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.check.Finding;
import org.charterkit.portfolio.GroupOverview;
import org.charterkit.portfolio.GroupTimeline;

/**
 * A group with its part of the report.
 *
 * @param overview its row in the table
 * @param timeline when it is at work
 * @param charter its charter
 * @param findings what the rules found on its page
 * @param slug its name in addresses: unique in the report, ASCII letters, digits and hyphens
 */
public record Group(
        GroupOverview overview, GroupTimeline timeline, Charter charter, List<Finding> findings, String slug) {
    /**
     * What to call the group.
     *
     * @return its title, or else its source
     */
    public String title() {
        return overview.displayTitle();
    }

    /**
     * Where its charter comes from.
     *
     * @return the source
     */
    public String source() {
        return overview.source();
    }
}
