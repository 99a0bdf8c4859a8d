package org.charterkit.markdown.rendered;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/** Renders a page in Markdown as sites do: its body by commonmark's renderer, title and description in the head. */
final class RenderedPage {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListItemsExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    /** A heading's anchor, which commonmark does not know and sites put into the tag. */
    private static final Pattern ANCHOR = Pattern.compile("(<h[1-6])>(.*) \\{#([^{}\\s]+)}(</h[1-6]>)");

    private RenderedPage() {}

    static String of(String markdown, String title, String description) {
        String body = markdown.replaceFirst("\\A---\\n(?s:.*?\\n)??---\\n", "");
        String html = RENDERER.render(PARSER.parse(body));
        String anchored = ANCHOR.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + " id=\"" + found.group(3) + "\">" + found.group(2) + found.group(4)));
        return "<!doctype html>\n<html><head><meta charset=\"utf-8\">\n<title>" + Entities.escape(title)
                + "</title>\n<meta name=\"description\" content=\"" + Entities.escape(description) + "\">\n</head>\n"
                + "<body>\n<nav><a href=\"/\">Handbook</a></nav>\n<main>\n<h1>" + Entities.escape(title) + "</h1>\n"
                + anchored
                + "</main>\n<footer>End</footer>\n</body></html>\n";
    }
}
