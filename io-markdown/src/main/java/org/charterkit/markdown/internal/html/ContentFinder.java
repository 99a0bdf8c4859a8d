package org.charterkit.markdown.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element that holds the content of a page.
 *
 * <p>It is the innermost of those that are marked as such, by HTML or in the way of a site generator, and hold nearly all
 * words that are shown; where none is, it is the whole body. What stands around the content in that element is left to
 * {@link Furniture}.
 */
final class ContentFinder {
    /** How pages mark their content: by element and role, and in the classes of Docsy, GitHub, WordPress, MkDocs … */
    private static final String MARKED = "main, article, [role=main], [itemprop=articleBody], .td-content,"
            + " .markdown-body, .entry-content, .post-content, .md-content, .markdown, #content, #main-content";

    /** Less than this share of the words, and something else of the page must be content, too. */
    private static final double NEARLY_ALL = 0.7;

    private final Furniture furniture;
    private final Map<Element, Integer> words = new HashMap<>();

    ContentFinder(Furniture furniture) {
        this.furniture = furniture;
    }

    Element find(Element body) {
        count(body);
        Element found = body;
        Optional<Element> next = heaviest(body);
        while (next.isPresent()) {
            Element element = next.get();
            if (count(element) < NEARLY_ALL * count(found)) {
                return found;
            }
            if (element.is(MARKED)) {
                found = element;
            }
            next = heaviest(element);
        }
        return found;
    }

    private Optional<Element> heaviest(Element element) {
        List<Element> shown = element.children().stream()
                .filter(child -> !furniture.leavesOut(child))
                .toList();
        return shown.stream().max((a, b) -> Integer.compare(count(a), count(b)));
    }

    /** How many characters an element shows. */
    private int count(Element element) {
        Integer known = words.get(element);
        if (known != null) {
            return known;
        }
        int count = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                count += text.text().strip().length();
            } else if (child instanceof Element inner && !furniture.leavesOut(inner)) {
                count += count(inner);
            }
        }
        words.put(element, count);
        return count;
    }
}
