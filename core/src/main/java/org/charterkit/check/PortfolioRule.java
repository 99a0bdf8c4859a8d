package org.charterkit.check;

import java.util.List;
import java.util.stream.Stream;
import org.charterkit.portfolio.Portfolio;

/**
 * A rule that looks at many pages at once, such as who facilitates more than one group.
 *
 * @since 0.1.0
 */
public non-sealed interface PortfolioRule extends Rule {
    /**
     * Looks at pages.
     *
     * @param pages all pages that are checked together, of any kind, in the order given
     * @param portfolio the charters among them, in the same order: those of the pages of kind {@code charter}. What it
     *     gathers, such as who is who, it gathers once for all rules, and only if one of them asks
     * @return what is wrong; made by {@link CheckedPage#finding} of the page that it is about
     */
    Stream<Finding> check(List<CheckedPage> pages, Portfolio portfolio);
}
