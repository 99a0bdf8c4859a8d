package org.charterkit.markdown.internal.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Tells what stands around the content of a page, and what is not shown at all.
 *
 * <p>HTML says so by its elements and roles, by attributes and by the style at an element; for the rest there are the
 * class names that site generators use. A class name alone never takes away what holds the main content.
 */
final class Furniture {
    private static final Set<String> NEVER_CONTENT = Set.of(
            "area",
            "button",
            "canvas",
            "datalist",
            "embed",
            "footer",
            "head",
            "link",
            "map",
            "meta",
            "nav",
            "noscript",
            "optgroup",
            "option",
            "param",
            "progress",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea");

    private static final Set<String> ROLES = Set.of(
            "banner",
            "complementary",
            "contentinfo",
            "dialog",
            "doc-toc",
            "menu",
            "menubar",
            "navigation",
            "search",
            "tablist",
            "toolbar",
            "tooltip");

    private static final Pattern UNSEEN =
            Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))");

    /** Class names of what is there for screen readers, for the printer to leave out, or for finding one's way. */
    private static final Pattern CLASS = Pattern.compile("(?i)visually-hidden(?:-focusable)?|sr-only(?:-focusable)?"
            + "|screen-reader-text|skip-(?:link|to-content|nav)|d-none|hidden|d-print-none|no-?print|prev-next|page-nav"
            + "|feedback--.*|edit-?(?:page|link|this-page)|(?:mw-)?editsection"
            + "|share-(?:buttons|links)|cookie-(?:banner|consent|notice)|line-?nos?|lnt|ln"
            + "|(?:[a-z]+-)?(?:breadcrumbs?(?:-[a-z]+)?|(?:side|nav)bar(?:-[a-z-]+)?|pagination"
            + "|toc|table-of-contents|tableofcontents|page-meta(?:data)?(?:__.*)?)");

    private static final Pattern NOT_SO = Pattern.compile("(?i)(?:no|not|has|with|without|hide|show|is)[-_].*");
    private static final Pattern ID = Pattern.compile("(?i)(?:markdown-)?toc|table-?of-?contents|sidebar|breadcrumbs?");
    private static final Set<String> HOLDS_IDS = Set.of("aside", "div", "ol", "ul");

    private static final Evaluator BAR = Selector.evaluatorOf("nav, [role=navigation]");
    private static final Evaluator OPENING = Selector.evaluatorOf("h1, h2, p");
    private static final Evaluator MAIN_CONTENT = Selector.evaluatorOf("h1, main, [role=main], article, table");

    /** Whether class names say that an element stands around the content; a page has few, and many elements of each. */
    private final Map<String, Boolean> aroundByClass = new HashMap<>();

    /** Whether a node is no content, with all that stands in it. */
    boolean leavesOut(Node node) {
        if (!(node instanceof Element element)) {
            return !(node instanceof TextNode);
        }
        return isHidden(element) || (isAround(element) && !holdsContent(element));
    }

    private static boolean isHidden(Element element) {
        String name = element.normalName();
        return NEVER_CONTENT.contains(name)
                || (name.equals("dialog") && !element.hasAttr("open"))
                || (name.equals("input") && !isCheckbox(element))
                || (element.attributesSize() > 0 && isHiddenByAttribute(element));
    }

    private static boolean isHiddenByAttribute(Element element) {
        String role = element.attr("role");
        String style = element.attr("style");
        return (!role.isEmpty() && ROLES.contains(role.strip().toLowerCase(Locale.ROOT)))
                || isTrue(element, "aria-hidden")
                || (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found"))
                || (!style.isEmpty() && UNSEEN.matcher(style).find());
    }

    static boolean isCheckbox(Element element) {
        return element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("checkbox");
    }

    private static boolean isTrue(Element element, String attribute) {
        return element.attr(attribute).strip().equalsIgnoreCase("true");
    }

    private boolean isAround(Element element) {
        String name = element.normalName();
        return name.equals("header")
                || name.equals("aside")
                || (element.attributesSize() > 0
                        && ((!isHeading(element) && isAroundByClass(element))
                                || (HOLDS_IDS.contains(name) && isAroundById(element.id()))));
    }

    private static boolean isAroundById(String id) {
        return !id.isEmpty() && ID.matcher(id).matches();
    }

    private boolean isAroundByClass(Element element) {
        String names = element.className();
        return !names.isEmpty()
                && aroundByClass.computeIfAbsent(
                        names,
                        any -> element.classList().stream()
                                .anyMatch(token -> CLASS.matcher(token).matches()
                                        && !NOT_SO.matcher(token).matches()));
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** The title of a page may stand in a header, a note in an aside; a bar that holds the main content is none. */
    private static boolean holdsContent(Element element) {
        boolean isBar = element.selectFirst(BAR) != null;
        return switch (element.normalName()) {
            case "header" -> !isBar && element.selectFirst(OPENING) != null;
            case "aside" -> !isBar && isWithinContent(element) && !isMostlyLinks(element) && !hasClass(element);
            default -> element.selectFirst(MAIN_CONTENT) != null;
        };
    }

    private static boolean hasClass(Element element) {
        return element.classList().stream()
                .anyMatch(token -> CLASS.matcher(token).matches());
    }

    private static boolean isWithinContent(Element element) {
        return element.parents().stream()
                .anyMatch(parent -> parent.normalName().equals("main")
                        || parent.normalName().equals("article")
                        || parent.attr("role").equals("main"));
    }

    private static boolean isMostlyLinks(Element element) {
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked * 2 > element.text().length();
    }
}
