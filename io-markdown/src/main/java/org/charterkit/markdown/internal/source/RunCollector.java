package org.charterkit.markdown.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the runs of parsed inlines, with the links and styles that they stand in. */
final class RunCollector extends AbstractVisitor {
    private static final Pattern HTML_LINK = Pattern.compile("(?i)<a\\s[^>]*?href\\s*=\\s*[\"']?([^\"'\\s>]+)[^>]*>");

    private final Shortcodes shortcodes;
    private final List<TextRun> runs = new ArrayList<>();
    private final EnumSet<TextStyle> styles = EnumSet.noneOf(TextStyle.class);
    private final Deque<TextRun> links = new ArrayDeque<>();

    RunCollector(Shortcodes shortcodes) {
        this.shortcodes = shortcodes;
    }

    RichText collect(Node document) {
        document.accept(this);
        return RichText.of(runs);
    }

    private void add(TextRun run) {
        TextRun linked = run;
        if (!links.isEmpty() && run.href().isEmpty()) {
            TextRun link = links.peek();
            linked = run.withHref(link.href().orElseThrow());
            linked = link.title().map(linked::withTitle).orElse(linked);
        }
        runs.add(styles.isEmpty() ? linked : linked.withStyles(styles));
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        add(TextRun.of(" "));
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        int plainFrom = 0;
        for (int i = 0; i < literal.length(); i++) {
            if (shortcodes.isHidden(literal.charAt(i))) {
                words(literal.substring(plainFrom, i));
                add(TextRun.opaque(shortcodes.code(literal.charAt(i)), ""));
                plainFrom = i + 1;
            }
        }
        words(literal.substring(plainFrom));
    }

    /** Text, in which a bare URL is a link of its own unless it stands in one. */
    private void words(String text) {
        if (links.isEmpty()) {
            BareAddresses.runs(text).forEach(this::add);
        } else if (!text.isEmpty()) {
            add(TextRun.of(text));
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(TextRun.of(" "));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(TextRun.lineBreak());
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(TextStyle.EMPHASIS, emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(TextStyle.STRONG, strong);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            styled(TextStyle.STRIKETHROUGH, node);
        } else {
            visitChildren(node);
        }
    }

    private void styled(TextStyle style, Node node) {
        boolean added = styles.add(style);
        visitChildren(node);
        if (added) {
            styles.remove(style);
        }
    }

    @Override
    public void visit(Code code) {
        boolean added = styles.add(TextStyle.CODE);
        add(TextRun.of(shortcodes.show(code.getLiteral())));
        if (added) {
            styles.remove(TextStyle.CODE);
        }
    }

    @Override
    public void visit(Link link) {
        String href = shortcodes.show(link.getDestination());
        if (href.isBlank()) {
            visitChildren(link);
            return;
        }
        TextRun run = TextRun.link("", href);
        links.push(link.getTitle() == null ? run : run.withTitle(link.getTitle()));
        visitChildren(link);
        links.pop();
    }

    @Override
    public void visit(Image image) {
        RunCollector description = new RunCollector(shortcodes);
        description.visitChildren(image);
        String text = RichText.of(description.runs).plainText();
        String title = image.getTitle() == null ? "" : " \"" + image.getTitle() + "\"";
        add(TextRun.opaque("![" + text + "](" + shortcodes.show(image.getDestination()) + title + ")", text));
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        Optional<HtmlTag> known = HtmlTag.of(tag);
        if (known.isEmpty()) {
            Matcher link = HTML_LINK.matcher(tag);
            if (link.matches()) {
                links.push(TextRun.link("", link.group(1)));
            } else if (tag.equalsIgnoreCase("</a>") && !links.isEmpty()) {
                links.pop();
            } else {
                add(TextRun.opaque(tag, ""));
            }
        } else if (known.get().style().isEmpty()) {
            add(TextRun.lineBreak());
        } else if (known.get().closes()) {
            styles.remove(known.get().style().get());
        } else {
            styles.add(known.get().style().get());
        }
    }
}
