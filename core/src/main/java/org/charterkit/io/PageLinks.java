package org.charterkit.io;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The links of a whole page, known or to be worked out when somebody asks, which few do.
 *
 * <pre>{@code
 * for (PageLink link : reading.pageLinks().asList().orElse(List.of())) {
 *     System.out.println(link.range() + " " + link.destination());
 * }
 * }</pre>
 *
 * <p>{@link org.charterkit.Charter#links()} has the destinations of those in headings and facts: a charter keeps prose as
 * source. Here are all of them, as far as the reader knows the page that the source is a part of.
 *
 * @since 0.1.0
 */
public final class PageLinks {
    private static final PageLinks UNKNOWN = new PageLinks(false, List::of);

    private final boolean known;

    /** Gives way to what it found, so that nobody holds the page for its links. */
    private volatile Supplier<List<PageLink>> work;

    private PageLinks(boolean known, Supplier<List<PageLink>> work) {
        this.known = known;
        this.work = work;
    }

    /** What was worked out. */
    private record Known(List<PageLink> get) implements Supplier<List<PageLink>> {}

    /**
     * The links are not known, as in a charter that was read from JSON.
     *
     * @return links that nobody knows
     */
    public static PageLinks unknown() {
        return UNKNOWN;
    }

    /**
     * Links that are worked out when they are asked for.
     *
     * @param work gives the links in page order: always the same, in whatever thread; it may be asked more than once
     * @return the links
     */
    public static PageLinks whenAsked(Supplier<List<PageLink>> work) {
        return new PageLinks(true, work);
    }

    /**
     * All links, in page order.
     *
     * @return the links; empty where they are not known, which is something else than a page without links
     */
    public Optional<List<PageLink>> asList() {
        if (!known) {
            return Optional.empty();
        }
        Supplier<List<PageLink>> now = work;
        if (now instanceof Known found) {
            return Optional.of(found.get());
        }
        Known found = new Known(List.copyOf(now.get()));
        work = found;
        return Optional.of(found.get());
    }

    @Override
    public String toString() {
        return asList().map(List::toString).orElse("unknown");
    }
}
