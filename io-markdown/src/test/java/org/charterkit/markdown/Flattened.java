package org.charterkit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page in Markdown as tools that extract text from web pages leave it: no markup, the cells of a table with blanks between
 * them, and headings and paragraphs of one word gone.
 */
final class Flattened {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();
    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A\\uFEFF?---\\s*?\\R(.*?)\\R---\\s*?\\R");
    private static final Pattern ENTRY = Pattern.compile("(?m)^(title|description):[ \\t]*(.+?)[ \\t]*$");
    /** What is lost leaves one more blank line. */
    private static final String LOST = "\u0000";

    private final List<String> blocks = new ArrayList<>();

    private Flattened() {}

    static String of(String markdown) {
        Flattened flattened = new Flattened();
        Matcher front = FRONT_MATTER.matcher(markdown);
        boolean hasFront = front.find();
        if (hasFront) {
            Matcher entry = ENTRY.matcher(front.group(1));
            while (entry.find()) {
                flattened.blocks.add(entry.group(2).replaceAll("^[\"']|[\"']$", ""));
            }
        }
        Node document = PARSER.parse(hasFront ? markdown.substring(front.end()) : markdown);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            flattened.add(node);
        }
        return flattened.text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        boolean lost = false;
        for (String block : blocks) {
            if (block.equals(LOST)) {
                lost = true;
            } else {
                text.append(text.isEmpty() ? "" : lost ? "\n\n\n" : "\n\n").append(block);
                lost = false;
            }
        }
        return text + "\n";
    }

    private void add(Node node) {
        if (node instanceof Heading || node instanceof Paragraph) {
            String words = words(node);
            blocks.add(words.indexOf(' ') < 0 ? LOST : words);
        } else if (node instanceof ListBlock list) {
            StringBuilder lines = new StringBuilder();
            items(list, "  ", lines);
            blocks.add(lines.toString().contains("• TOC") ? LOST : lines.toString());
        } else if (node instanceof TableBlock table) {
            StringBuilder lines = new StringBuilder();
            rows(table, lines);
            blocks.add(lines.toString());
        } else if (node instanceof BlockQuote) {
            for (Node inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
                add(inner);
            }
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(code.getLiteral().stripTrailing());
        }
    }

    private static void items(ListBlock list, String indent, StringBuilder lines) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = list instanceof OrderedList ? number++ + ". " : "• ";
            lines.append(lines.isEmpty() ? "" : "\n").append(indent).append(marker);
            boolean first = true;
            for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
                if (block instanceof ListBlock nested) {
                    items(nested, indent + "  ", lines);
                } else {
                    lines.append(first ? "" : " ").append(words(block));
                }
                first = false;
            }
        }
    }

    private static void rows(Node node, StringBuilder lines) {
        if (node instanceof TableRow) {
            List<String> cells = new ArrayList<>();
            for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                String words = cell instanceof TableCell ? words(cell) : "";
                if (!words.isEmpty()) {
                    cells.add(words);
                }
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(String.join(" ", cells));
            return;
        }
        for (Node inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
            rows(inner, lines);
        }
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        words(node, words);
        return words.toString()
                .replaceAll("\\{[:#][^}]*}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void words(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || node instanceof HtmlInline) {
            words.append(' ');
        }
        for (Node inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
            words(inner, words);
            words.append(inner instanceof Block ? " " : "");
        }
    }
}
