package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.SourcePosition;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements of a page that are asked for by what they are, in page order, found in the pass that counts its items. */
final class ElementIndex {
    private static final String LEAD = "lead";

    private final HtmlSource html;
    private final ReadLimits limits;
    private final SourceLines lines;
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> leads = new ArrayList<>();
    private int items;

    /**
     * Goes through all elements of a page.
     *
     * @throws CharterReadException if they are nested deeper, or are more items, than the limits: the parser gives up
     *     nesting beyond its depth and goes on, and whatever reads on would read another page
     */
    ElementIndex(HtmlSource html, ReadLimits limits, SourceLines lines) {
        this.html = html;
        this.limits = limits;
        this.lines = lines;
        add(html.document(), 0);
    }

    private void add(Element element, int depth) {
        if (depth > limits.nesting()) {
            throw CharterReadException.at(
                    "limit exceeded: expected at most " + limits.nesting()
                            + " levels of elements (ReadLimits.nesting), found more",
                    Pointer.root(),
                    position(element));
        }
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "li", "dt" -> countItem(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                countItem(element);
                headings.add(element);
            }
            default -> {}
        }
        if (element.attributesSize() > 0 && element.hasClass(LEAD)) {
            leads.add(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                add(child, depth + 1);
            }
        }
    }

    private void countItem(Element element) {
        if (++items > limits.items()) {
            throw ReadLimits.beyond("items", "more", limits.items(), position(element));
        }
    }

    private SourcePosition position(Element element) {
        return lines.position(html.span(element).start());
    }

    /** What the head says of the page. */
    List<Element> metas() {
        return metas;
    }

    /** The headings of the first level in an element. */
    List<Element> titles(Element within) {
        return headings.stream()
                .filter(heading -> heading.normalName().equals("h1") && isIn(within, heading))
                .toList();
    }

    /** The headings of all other levels in an element. */
    List<Element> headings(Element within) {
        return headings.stream()
                .filter(heading -> !heading.normalName().equals("h1") && isIn(within, heading))
                .toList();
    }

    /** What is marked as the lead of an article: its description. */
    Optional<Element> lead(Element within) {
        return leads.stream().filter(lead -> isIn(within, lead)).findFirst();
    }

    private static boolean isIn(Element within, Element element) {
        for (Node node = element; node != null; node = node.parentNode()) {
            if (node.equals(within)) {
                return true;
            }
        }
        return false;
    }
}
