package org.charterkit.check;

import java.util.List;
import java.util.stream.Stream;

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
     * @return what is wrong; made by {@link CheckedPage#finding} of the page that it is about
     */
    Stream<Finding> check(List<CheckedPage> pages);
}
