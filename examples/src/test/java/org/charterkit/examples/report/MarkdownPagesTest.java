package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.Charter;
import org.charterkit.io.PageKind;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownPagesTest {
    @Test
    void namesItsFilesByTitle() {
        Charter tides = Charter.builder().title("Tide Tables!").build();
        Report report = Reports.builder()
                .add("b.md", Reports.reading(PageKind.CHARTER, tides))
                .add("a.md", Reports.reading(PageKind.CHARTER, tides))
                .add("c.md", Reports.reading(PageKind.CHARTER, tides.withTitle("潮汐")))
                .build();
        assertThat(new MarkdownPages(report).pages().stream().map(MarkdownPages.Page::name))
                .containsExactly(
                        "index.md",
                        "people.md",
                        "findings.md",
                        "charters/tide-tables.md",
                        "charters/tide-tables-2.md",
                        "charters/group.md");
    }

    @Test
    void everyRowHasAllItsCells() {
        for (MarkdownPages.Page page : new MarkdownPages(Reports.hostile()).pages()) {
            for (String line : Reports.text(page).lines().toList()) {
                if (line.startsWith("|")) {
                    assertThat(line).endsWith("|");
                }
            }
        }
        String index = Reports.text(new MarkdownPages(Reports.hostile()).pages().get(0));
        assertThat(new Seen(index).rows).containsExactly(10, 10, 4, 4, 3, 3, 2, 2);
    }

    @Test
    void nothingFromAPageIsMarkup() {
        for (MarkdownPages.Page page : new MarkdownPages(Reports.hostile()).pages()) {
            Seen seen = new Seen(Reports.text(page));
            assertThat(seen.html).isSubsetOf("<strong>", "</strong>", "<code>", "</code>", "<br>");
            assertThat(seen.images).isEmpty();
            assertThat(seen.addresses)
                    .allMatch(address -> address.startsWith("https://good.example/") || address.endsWith(".md"));
            assertThat(Reports.text(page)).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
        }
    }

    @Test
    void theSameReportIsTheSameText() {
        assertThat(Reports.markdown(Reports.hostile())).isEqualTo(Reports.markdown(Reports.hostile()));
    }

    /** What a Markdown reader sees in a page. */
    private static final class Seen extends AbstractVisitor {
        private final List<Integer> rows = new ArrayList<>();
        private final List<String> html = new ArrayList<>();
        private final List<String> images = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();

        Seen(String markdown) {
            Parser.builder()
                    .extensions(ProseTree.EXTENSIONS)
                    .build()
                    .parse(markdown)
                    .accept(this);
        }

        @Override
        public void visit(HtmlInline tag) {
            html.add(tag.getLiteral());
        }

        @Override
        public void visit(HtmlBlock block) {
            html.add(block.getLiteral());
        }

        @Override
        public void visit(Image image) {
            images.add(image.getDestination());
        }

        @Override
        public void visit(Link link) {
            addresses.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                int cells = 0;
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells++;
                }
                rows.add(cells);
            }
            visitChildren(node);
        }
    }
}
