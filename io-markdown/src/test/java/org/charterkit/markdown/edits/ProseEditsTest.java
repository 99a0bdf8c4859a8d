package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Block;
import org.charterkit.ProseBlock;
import org.charterkit.text.Prose;
import org.junit.jupiter.api.Test;

/** Prose changes in the lines that differ. */
class ProseEditsTest {
    private static final String PAGE = """
            ## Notes ##

            First   line
            second line  
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
        return Edited.section(PAGE, 0, old -> {
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
        assertThat(notes("First", "A", "fourth", "B")).isEqualTo(PAGE.replace("First", "A").replace("fourth", "B"));
        assertThat(notes("second", "A", "third", "B")).isEqualTo(PAGE.replace("second", "A").replace("third", "B"));
    }

    @Test
    void linesComeAndGo() {
        assertThat(notes("third line", "third line\nmore")).isEqualTo(PAGE.replace("third line", "third line\nmore"));
        assertThat(notes("fourth line", "fourth line\n\nmore")).isEqualTo(PAGE.replace("fourth line", "fourth line\n\nmore"));
        assertThat(notes("First   line", "less\nFirst   line")).isEqualTo(PAGE.replace("First   line", "less\nFirst   line"));
        assertThat(notes("third line\n", "")).isEqualTo(PAGE.replace("third line\n", ""));
        assertThat(notes("\n\nfourth line", "")).isEqualTo(PAGE.replace("\n\nfourth line", ""));
        assertThat(notes("First   line\n", "")).isEqualTo(PAGE.replace("First   line\n", ""));
    }
}
