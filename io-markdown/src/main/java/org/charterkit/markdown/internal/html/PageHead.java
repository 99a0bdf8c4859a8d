package org.charterkit.markdown.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a page calls itself, in its head and in its first heading. */
final class PageHead {
    /** What titles put between the page and its site. A dash may be part of the title. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|·•»«]|::)\\s+");

    private static final Set<String> HOLDS_WORDS = Set.of("li", "td", "th", "blockquote");
    private static final Evaluator OF_ARTICLE = Selector.evaluatorOf("meta[property=og:title]");
    private static final Evaluator OF_SITE =
            Selector.evaluatorOf("meta[property=og:site_name], meta[name=application-name]");
    private static final Evaluator DESCRIPTION = Selector.evaluatorOf("meta[name=description i]");
    private static final Evaluator DESCRIPTION_OF_ARTICLE = Selector.evaluatorOf("meta[property=og:description]");

    private static final Pattern CUT_SHORT = Pattern.compile("\\s*(?:…|\\.\\.\\.|\\[…])$");

    private final Document document;
    private final Furniture furniture;
    private final ElementIndex index;
    private final Optional<Element> heading;

    /**
     * What a page says of itself.
     *
     * @param content the element that holds its content
     */
    PageHead(Document document, ElementIndex index, Element content, Furniture furniture) {
        this.document = document;
        this.furniture = furniture;
        this.index = index;
        List<Element> inside = headings(content);
        this.heading = (inside.isEmpty() ? headings(document.body()) : inside)
                .stream().findFirst().filter(first -> inside.size() <= 1 || isNamedLike(first));
    }

    private List<Element> headings(Element element) {
        return index.titles(element).stream()
                .filter(h1 -> !h1.text().isBlank())
                .filter(this::standsForItself)
                .toList();
    }

    /** Whether a heading is shown, and is not part of an item, a cell or a quote. */
    private boolean standsForItself(Element heading) {
        for (Element around = heading; around != null; around = around.parent()) {
            if (HOLDS_WORDS.contains(around.normalName()) || furniture.leavesOut(around)) {
                return false;
            }
        }
        return true;
    }

    /** Of several headings of the first level, the first is the title where the document is named like it. */
    private boolean isNamedLike(Element first) {
        List<String> names = names();
        String words = RichText.of(first.text()).plainText();
        return names.isEmpty()
                || names.stream()
                        .anyMatch(name -> name.equals(words) || pageName(name).equals(words));
    }

    private List<String> names() {
        return List.of(meta(OF_ARTICLE), document.title()).stream()
                .map(name -> RichText.of(name).plainText())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The heading that is the page's title, and no section. */
    Optional<Element> heading() {
        return heading;
    }

    /** The name in the head, without that of the site behind it. */
    Optional<String> name() {
        return names().stream().findFirst().map(this::pageName);
    }

    private String pageName(String name) {
        String site = RichText.of(meta(OF_SITE)).plainText();
        if (!site.isEmpty()) {
            Matcher beforeSite =
                    Pattern.compile("\\s+\\S+\\s+" + Pattern.quote(site) + "$").matcher(name);
            if (beforeSite.find() && beforeSite.start() > 0) {
                return name.substring(0, beforeSite.start());
            }
        }
        Matcher separator = SEPARATOR.matcher(name);
        return separator.find() && separator.start() > 0 ? name.substring(0, separator.start()) : name;
    }

    /** The description in the head; empty where it is only the beginning of the content, cut short. */
    Optional<String> description(Element content) {
        String stated = RichText.of(meta(DESCRIPTION)).plainText();
        String words =
                stated.isEmpty() ? RichText.of(meta(DESCRIPTION_OF_ARTICLE)).plainText() : stated;
        boolean mayBeCut = words.endsWith("…") || words.endsWith("...") || words.endsWith("…]");
        String cut = mayBeCut ? CUT_SHORT.matcher(words).replaceFirst("") : words;
        boolean isExcerpt =
                !cut.equals(words) && RichText.of(content.text()).plainText().contains(cut);
        return words.isEmpty() || isExcerpt ? Optional.empty() : Optional.of(words);
    }

    private String meta(Evaluator evaluator) {
        Optional<Element> meta =
                index.metas().stream().filter(element -> element.is(evaluator)).findFirst();
        return meta.map(element -> element.attr("content")).orElse("");
    }
}
