package org.charterkit.examples.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Pages as a site generator renders them, and flattened to text.
 *
 * @param html the pages in HTML
 * @param flattened the pages as text
 * @param twins what the text was rendered from, in Markdown, in the same order
 */
record RenderedPages(List<String> html, List<String> flattened, List<String> twins) {
    private static final Extension TABLES = TablesExtension.create();
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TABLES)).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TABLES)).build();

    /** The pages of the folder that {@value CharterPages#FOLDER} names, else generated ones. */
    static RenderedPages find() {
        String named = System.getProperty(CharterPages.FOLDER);
        return named == null ? generated() : inFolder(Path.of(named));
    }

    private static RenderedPages inFolder(Path folder) {
        List<String> html = new NamedFolder(folder.resolve("html")).texts(".html");
        List<String> flattened = new ArrayList<>();
        List<String> twins = new ArrayList<>();
        for (Path file : new NamedFolder(folder.resolve("text")).files(".txt")) {
            String page = folder.resolve("text").relativize(file).toString().replaceFirst("\\.txt$", ".md");
            flattened.add(NamedFolder.text(file));
            twins.add(NamedFolder.text(folder.resolve("pages").resolve(page)));
        }
        return new RenderedPages(html, flattened, twins);
    }

    private static RenderedPages generated() {
        List<String> twins = CharterPages.find().texts();
        List<String> html = twins.stream().map(RenderedPages::rendered).toList();
        return new RenderedPages(html, html.stream().map(RenderedPages::flattened).toList(), twins);
    }

    /** A page without its front matter, in a document as large as that of a plain site. */
    private static String rendered(String page) {
        String body = page.replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        String title = page.replaceFirst("(?s)\\A.*?title: *\"?([^\"\n]*).*\\z", "$1");
        return "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><nav><a href=\"/\">Home</a></nav>"
                + "<main><h1>" + title + "</h1>\n" + RENDERER.render(PARSER.parse(body)) + "</main></body></html>";
    }

    private static String flattened(String html) {
        StringBuilder text = new StringBuilder();
        for (Element element : Jsoup.parse(html).select("h1, h2, h3, p, li, tr")) {
            boolean goesOn = element.normalName().equals("li") || element.normalName().equals("tr");
            boolean isFirst = element.previousElementSibling() == null;
            text.append(goesOn && !isFirst ? "" : "\n").append(element.normalName().equals("li") ? "• " : "");
            text.append(element.text()).append('\n');
        }
        return text.toString().strip();
    }
}
