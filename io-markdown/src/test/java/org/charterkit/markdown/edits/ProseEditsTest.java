package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.Block;
import org.charterkit.ProseBlock;
import org.charterkit.Section;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.text.Prose;
import org.junit.jupiter.api.Test;

/** Prose changes in the lines that differ. */
class ProseEditsTest {
    private static final String PAGE = """
            ## Notes ##

            First   line
            second line \s
            third line

            fourth line

            ## Exit Criteria ##

            We are done when:

            1.   __Gauges__ report

            It is agreed.
            """;

    static List<Block> prose(String source) {
        return List.of(new ProseBlock(Prose.of(source)));
    }

    private static String notes(String... changes) {
        return notes(PAGE, changes);
    }

    private static String notes(String page, String[] changes) {
        return Edited.section(page, 0, old -> {
            String source = old.prose().get(0).source();
            for (int i = 0; i < changes.length; i += 2) {
                assertThat(source).contains(changes[i]);
                source = source.replace(changes[i], changes[i + 1]);
            }
            return old.withContent(prose(source));
        });
    }

    @Test
    void aLineChangesAlone() {
        for (String line : List.of("First   line", "second line", "third line", "fourth line")) {
            assertThat(notes(line, "other")).isEqualTo(PAGE.replace(line, "other"));
        }
    }

    @Test
    void severalLinesChange() {
        assertThat(notes("First", "A", "fourth", "B"))
                .isEqualTo(PAGE.replace("First", "A").replace("fourth", "B"));
        assertThat(notes("second", "A", "third", "B"))
                .isEqualTo(PAGE.replace("second", "A").replace("third", "B"));
    }

    @Test
    void linesComeAndGo() {
        assertThat(notes("third line", "third line\nmore")).isEqualTo(PAGE.replace("third line", "third line\nmore"));
        assertThat(notes("fourth line", "fourth line\n\nmore"))
                .isEqualTo(PAGE.replace("fourth line", "fourth line\n\nmore"));
        assertThat(notes("First   line", "less\nFirst   line"))
                .isEqualTo(PAGE.replace("First   line", "less\nFirst   line"));
        assertThat(notes("third line\n", "")).isEqualTo(PAGE.replace("third line\n", ""));
        assertThat(notes("\n\nfourth line", "")).isEqualTo(PAGE.replace("\n\nfourth line", ""));
        assertThat(notes("First   line\n", "")).isEqualTo(PAGE.replace("First   line\n", ""));
    }

    @Test
    void linesThatStayKeepTheirOwnEnds() {
        String page = PAGE.replace("second line  \n", "second line  \r\n").replace("third line\n", "third line\r\n");
        for (String line : List.of("First   line", "second line", "third line", "fourth line")) {
            assertThat(notes(page, new String[] {line, "other"})).isEqualTo(page.replace(line, "other"));
        }
        assertThat(notes(page, new String[] {"First   line\n", ""})).isEqualTo(page.replace("First   line\n", ""));
        assertThat(notes(page, new String[] {"fourth line", "fourth line\nmore"}))
                .isEqualTo(page.replace("fourth line", "fourth line\nmore"));
        assertThat(notes(page, new String[] {"First", "A", "second", "B"}))
                .isEqualTo(page.replace("First   line\nsecond", "A   line\nB"));
        assertThat(notes(page, new String[] {"\n\nfourth line", ""})).isEqualTo(page.replace("\nfourth line\n", ""));
    }

    @Test
    void anEditIsOfTheLinesThatDiffer() {
        MarkdownPage page = MarkdownPage.parse(PAGE);
        List<Section> sections = new ArrayList<>(page.charter().sections());
        sections.set(0, sections.get(0).withContent(prose("First   line\nother\nthird line\n\nfourth line")));
        int at = PAGE.indexOf("second");
        assertThat(page.edits(page.charter().withSections(sections)))
                .containsExactly(new TextEdit(at, at + "second line  ".length(), "other"));
    }
}
