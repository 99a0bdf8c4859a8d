package org.charterkit.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterkit.io.PageKind;
import org.charterkit.portfolio.Portfolio;

/** What is to be known of pages that are checked together: their order and their charters. */
final class PagesTogether {
    private PagesTogether() {}

    /** The number of each page by its source; sources are unique. */
    static Map<String, Integer> order(List<HandbookPage> pages) {
        Map<String, Integer> order = new HashMap<>(2 * pages.size());
        for (HandbookPage page : pages) {
            if (order.put(page.source(), order.size()) != null) {
                throw new IllegalArgumentException("pages: sources are unique, found \"" + page.source() + "\" twice");
            }
        }
        return order;
    }

    /** The charters among the pages, in their order. */
    static List<Portfolio.Entry> charters(List<HandbookPage> pages) {
        return pages.stream()
                .filter(page -> page.reading().kind() == PageKind.CHARTER)
                .map(page -> new Portfolio.Entry(page.source(), page.reading().charter()))
                .toList();
    }

    /** Page by page, and in page order. */
    static Comparator<Finding> byPlace(Map<String, Integer> order) {
        return Comparator.comparing((Finding finding) -> order.getOrDefault(finding.source(), order.size()))
                .thenComparing(finding ->
                        finding.range().map(range -> range.start().line()).orElse(0))
                .thenComparing(finding ->
                        finding.range().map(range -> range.start().column()).orElse(0));
    }
}
