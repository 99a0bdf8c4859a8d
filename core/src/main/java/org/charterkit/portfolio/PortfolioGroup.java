package org.charterkit.portfolio;

import java.util.Comparator;
import java.util.Optional;

/**
 * A group of a portfolio, as every view of it names one.
 *
 * @since 0.1.0
 */
public interface PortfolioGroup {
    /**
     * Where the group's charter comes from.
     *
     * @return the source, which tells one group of a portfolio from another
     */
    String source();

    /**
     * The group's title.
     *
     * @return the title; empty where its page has none
     */
    Optional<String> title();

    /**
     * What to call the group.
     *
     * @return the title, or else the source
     */
    default String displayTitle() {
        return title().orElseGet(this::source);
    }

    /**
     * The order in which people look groups up: by title without regard to case and accents, and by source where titles
     * are the same.
     *
     * @param <G> the view
     * @return the order
     */
    static <G extends PortfolioGroup> Comparator<G> byTitle() {
        return ReadingOrder.<G>by(PortfolioGroup::displayTitle).thenComparing(PortfolioGroup::source);
    }
}
