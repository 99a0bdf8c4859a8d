package org.charterkit.examples.report;

import org.charterkit.Charter;
import org.charterkit.portfolio.GroupOverview;

/**
 * A group with its part of the report.
 *
 * @param overview its row in the table
 * @param charter its charter
 * @param slug its name in addresses: unique in the report, ASCII letters, digits and hyphens
 */
public record Group(GroupOverview overview, Charter charter, String slug) {
    /**
     * What to call the group.
     *
     * @return its title, or else its source
     */
    public String title() {
        return overview.displayTitle();
    }
}
