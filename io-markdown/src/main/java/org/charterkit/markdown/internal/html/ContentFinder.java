package org.charterkit.markdown.internal.html;

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

    /**
     * An element that is shown.
     *
     * @param characters how many characters it shows, blanks not counted
     * @param heaviest of the elements directly in it, the one that shows most; of several, the first
     */
    private record Weighed(Element element, int characters, Optional<Weighed> heaviest) {}

    ContentFinder(Furniture furniture) {
        this.furniture = furniture;
    }

    Element find(Element body) {
        Weighed whole = weighed(body);
        Element found = body;
        int most = whole.characters();
        Optional<Weighed> next = whole.heaviest();
        while (next.isPresent() && next.get().characters() >= NEARLY_ALL * most) {
            Weighed inner = next.get();
            if (inner.element().is(MARKED)) {
                found = inner.element();
                most = inner.characters();
            }
            next = inner.heaviest();
        }
        return found;
    }

    private Weighed weighed(Element element) {
        int characters = 0;
        Optional<Weighed> heaviest = Optional.empty();
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                characters += characters(text.getWholeText());
            } else if (child instanceof Element inner && !furniture.leavesOut(inner)) {
                Weighed weighed = weighed(inner);
                characters += weighed.characters();
                if (heaviest.isEmpty() || weighed.characters() > heaviest.get().characters()) {
                    heaviest = Optional.of(weighed);
                }
            }
        }
        return new Weighed(element, characters, heaviest);
    }

    private static int characters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPrinted = c > ' ' && c < 0x7f;
            boolean isShown = isPrinted || (c != ' ' && !Character.isWhitespace(c));
            count += isShown ? 1 : 0;
        }
        return count;
    }
}
