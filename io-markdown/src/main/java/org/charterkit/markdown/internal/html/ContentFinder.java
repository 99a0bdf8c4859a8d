package org.charterkit.markdown.internal.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds the element that holds the content of a page.
 *
 * <p>It is the innermost of those that are marked as such, by HTML or in the way of a site generator, and hold nearly all
 * words that are shown; where none is, it is the whole body. What stands around the content in that element is left to
 * {@link Furniture}.
 */
final class ContentFinder {
    /** How pages mark their content: by element and role, and in the classes of Docsy, GitHub, WordPress, MkDocs … */
    private static final Evaluator MARKED = Selector.evaluatorOf(
            "main, article, [role=main], [itemprop=articleBody], .td-content,"
                    + " .markdown-body, .entry-content, .post-content, .md-content, .markdown, #content, #main-content");

    /** Less than this share of the words, and something else of the page must be content, too. */
    private static final double NEARLY_ALL = 0.7;

    private final Furniture furniture;
    private final Map<Element, Integer> words = new HashMap<>();

    ContentFinder(Furniture furniture) {
        this.furniture = furniture;
    }

    Element find(Element body) {
        int most = count(body);
        Element found = body;
        Optional<Element> next = heaviest(body);
        while (next.isPresent()) {
            Element element = next.get();
            int count = words.getOrDefault(element, 0);
            if (count < NEARLY_ALL * most) {
                return found;
            }
            if (element.is(MARKED)) {
                found = element;
                most = count;
            }
            next = heaviest(element);
        }
        return found;
    }

    /** Of several, the first. */
    private Optional<Element> heaviest(Element element) {
        Optional<Element> heaviest = Optional.empty();
        int most = -1;
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && words.getOrDefault(inner, -1) > most) {
                heaviest = Optional.of(inner);
                most = words.getOrDefault(inner, -1);
            }
        }
        return heaviest;
    }

    /** How many characters an element shows, blanks not counted; remembers it of all elements in it that are shown. */
    private int count(Element element) {
        int count = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                count += characters(text.getWholeText());
            } else if (child instanceof Element inner && !furniture.leavesOut(inner)) {
                count += count(inner);
            }
        }
        words.put(element, count);
        return count;
    }

    private static int characters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }
}
