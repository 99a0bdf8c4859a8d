package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charterkit.Charter;
import org.charterkit.diff.CharterDiff;
import org.junit.jupiter.api.Test;

/** Real pages compared: those of a name that stands in several folders with one another, and each with its neighbour. */
class CorpusDiffTest {
    private static final MarkdownReader READER = MarkdownReader.create();

    private static void assertTellsTheDifference(Charter old, Charter current) {
        CharterDiff diff = CharterDiff.between(old, current);

        assertThat(diff.applyTo(old)).isEqualTo(current);
        assertThat(diff.isEmpty()).isEqualTo(old.equals(current));
        assertThat(diff.sentences().isEmpty()).isEqualTo(diff.isEmpty());
        assertThat(CharterDiff.between(current, old).applyTo(current)).isEqualTo(old);
    }

    @Test
    void versionsOfAPageAreToldApartAndMadeOfOneAnother() {
        Map<String, Charter> earlier = new HashMap<>();
        int pairs = 0;
        for (Path page : Corpus.required().pages()) {
            String name = page.getFileName().toString().toLowerCase(Locale.ROOT);
            Charter charter = READER.read(Corpus.text(page)).charter();
            Charter old = earlier.put(name, charter);
            if (old != null) {
                assertTellsTheDifference(old, charter);
                pairs++;
            }
        }
        assertThat(pairs).as("pages of a name").isPositive();
    }

    @Test
    void pagesWithoutRelationAreMadeOfOneAnother() {
        List<Path> pages = Corpus.required().pages();
        for (int i = 1; i < pages.size(); i++) {
            assertTellsTheDifference(
                    READER.read(Corpus.text(pages.get(i - 1))).charter(),
                    READER.read(Corpus.text(pages.get(i))).charter());
        }
    }
}
