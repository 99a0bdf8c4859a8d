package org.charterkit.markdown.internal.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.printer.LinkTarget;
import org.charterkit.markdown.internal.source.BareAddresses;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a paragraph, heading or cell: text with the links and styles that it stands in. */
final class HtmlInlines {
    private static final Map<String, TextStyle> STYLES = Map.of(
            "strong", TextStyle.STRONG,
            "b", TextStyle.STRONG,
            "em", TextStyle.EMPHASIS,
            "i", TextStyle.EMPHASIS,
            "del", TextStyle.STRIKETHROUGH,
            "s", TextStyle.STRIKETHROUGH,
            "strike", TextStyle.STRIKETHROUGH,
            "code", TextStyle.CODE,
            "tt", TextStyle.CODE);

    /** Elements that say something Markdown has no mark for; their tags stay, as a page in Markdown has them. */
    private static final Set<String> KEPT =
            Set.of("abbr", "cite", "dfn", "ins", "kbd", "mark", "q", "samp", "small", "sub", "sup", "u", "var");

    private static final Pattern SHORTCODE = Pattern.compile(":[a-z0-9_+-]+:");
    private static final Pattern PERMALINK = Pattern.compile("(?i)(?:[a-z-]+-)?(?:permalink|headerlink|heading-?anchor"
            + "|header-anchor|anchor(?:js)?-link|hash-link|self-link|direct-link)");

    private static final String PLAIN_SCHEME = "http://";

    private final Furniture furniture;
    private final Addresses addresses;
    private final Optional<Element> heading;
    private final List<TextRun> runs = new ArrayList<>();
    private final EnumSet<TextStyle> styles = EnumSet.noneOf(TextStyle.class);
    private Optional<TextRun> link = Optional.empty();

    private HtmlInlines(Furniture furniture, Addresses addresses, Optional<Element> heading) {
        this.furniture = furniture;
        this.addresses = addresses;
        this.heading = heading;
    }

    /** The words of nodes that follow each other. */
    static RichText read(List<? extends Node> nodes, Furniture furniture, Addresses addresses) {
        return RichText.of(runs(nodes, furniture, addresses));
    }

    /** The runs of nodes that follow each other, not yet in normal form. */
    static List<TextRun> runs(List<? extends Node> nodes, Furniture furniture, Addresses addresses) {
        HtmlInlines inlines = new HtmlInlines(furniture, addresses, Optional.empty());
        for (Node node : nodes) {
            inlines.add(node);
        }
        return inlines.runs;
    }

    /** The runs of what stands in an element, not yet in normal form. */
    static List<TextRun> runsIn(Element element, Furniture furniture, Addresses addresses) {
        HtmlInlines inlines = new HtmlInlines(furniture, addresses, Optional.empty());
        inlines.addIn(element);
        return inlines.runs;
    }

    /** The words of a heading, without the links by which it refers to itself. */
    static RichText readHeading(Element heading, Furniture furniture, Addresses addresses) {
        HtmlInlines inlines = new HtmlInlines(furniture, addresses, Optional.of(heading));
        inlines.addIn(heading);
        return RichText.of(inlines.runs);
    }

    private void addIn(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            add(element.childNode(i));
        }
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        } else if (node instanceof Element element && !furniture.leavesOut(element)) {
            add(element);
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        TextStyle style = STYLES.get(name);
        if (style != null) {
            boolean added = styles.add(style);
            addIn(element);
            if (added) {
                styles.remove(style);
            }
        } else if (KEPT.contains(name)) {
            run(TextRun.opaque("<" + name + ">", ""));
            addIn(element);
            run(TextRun.opaque("</" + name + ">", ""));
        } else {
            switch (name) {
                case "br" -> run(TextRun.lineBreak());
                case "img" -> image(element);
                case "a" -> link(element);
                case "input" -> run(TextRun.of(element.hasAttr("checked") ? "[x] " : "[ ] "));
                default -> transparent(element);
            }
        }
    }

    /** An element that only gives looks; a block among inlines stands apart from them. */
    private void transparent(Element element) {
        String edge = element.isBlock() ? " " : "";
        run(TextRun.of(edge));
        addIn(element);
        run(TextRun.of(edge));
    }

    private void words(String text) {
        boolean holdsNoAddress = link.isPresent() || styles.contains(TextStyle.CODE) || !text.contains("://");
        if (holdsNoAddress) {
            run(TextRun.of(text));
        } else {
            for (TextRun run : BareAddresses.runs(text)) {
                run(run);
            }
        }
    }

    private void run(TextRun run) {
        TextRun linked = run;
        if (link.isPresent()) {
            linked = run.withHref(link.get().href().orElseThrow());
            linked = link.get().title().map(linked::withTitle).orElse(linked);
        }
        runs.add(styles.isEmpty() ? linked : linked.withStyles(styles));
    }

    private void link(Element element) {
        String href = addresses.of(element, "href");
        if (isSelfLink(element, href)) {
            if (namesSomething(element)) {
                addIn(element);
            }
            return;
        }
        if (href.isBlank() || link.isPresent() || isMadeByRenderer(element, href)) {
            addIn(element);
            return;
        }
        TextRun target = TextRun.link("", href);
        String title = element.attr("title").strip();
        link = Optional.of(title.isEmpty() ? target : target.withTitle(title));
        addIn(element);
        link = Optional.empty();
    }

    /** Renderers link words that look like the name of a host; nobody wrote that link. */
    private static boolean isMadeByRenderer(Element element, String href) {
        return href.startsWith(PLAIN_SCHEME)
                && href.equals(PLAIN_SCHEME + element.wholeText())
                && !element.hasAttr("title");
    }

    /** Generators give headings a link to themselves: a mark behind the words, or around all of them. */
    private boolean isSelfLink(Element element, String href) {
        if (heading.isEmpty() || href.indexOf('#') < 0) {
            return false;
        }
        String target = href.substring(href.indexOf('#') + 1);
        boolean toItself = target.equals(heading.get().id()) || target.equals(element.id());
        boolean isWhole = href.startsWith("#")
                && element.text().strip().equals(heading.get().text().strip());
        return toItself || isWhole || !namesSomething(element);
    }

    /** Whether a link in a heading is more than a mark such as "#" or "¶". */
    private static boolean namesSomething(Element element) {
        return element.text().codePoints().anyMatch(Character::isLetterOrDigit)
                && element.classList().stream()
                        .noneMatch(token -> PERMALINK.matcher(token).matches());
    }

    private void image(Element image) {
        String description = image.attr("alt").strip();
        String source = addresses.of(image, "src");
        if (isEmoji(image, description) || source.isBlank() || source.startsWith("data:")) {
            run(TextRun.of(description));
            return;
        }
        TextRun target = TextRun.link(description, source);
        String title = image.attr("title").strip();
        String destination = new LinkTarget(title.isEmpty() ? target : target.withTitle(title)).markdown();
        String shown = description.replaceAll("\\s+", " ");
        run(TextRun.opaque(
                "![" + shown.replace("[", "\\[").replace("]", "\\]") + "](" + destination.replaceAll("\\s+", " ") + ")",
                shown));
    }

    /** An image that stands for a character: its description is the character, or its name between colons. */
    private static boolean isEmoji(Element image, String description) {
        boolean isSymbols = !description.isEmpty()
                && description
                        .codePoints()
                        .allMatch(c -> c > 0x2000 && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c));
        return isSymbols
                || SHORTCODE.matcher(description).matches()
                || image.classList().stream().anyMatch(token -> token.equalsIgnoreCase("emoji"));
    }
}
