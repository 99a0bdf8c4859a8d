package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.charterkit.ProjectFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code docs/vocabulary.md} to the titles that vocabularies have. */
class VocabularyPaperTest {
    /** Titles that the paper names by their first word, with what may stand behind it in a list. */
    private static final List<String> FAMILIES =
            List.of("heading", "attribute", "state", "status", "role", "raci", "column", "duration");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/src/main/resources/org/charterkit/vocabulary/english.txt",
                "core/src/main/resources/org/charterkit/vocabulary/japanese.txt",
                "docs/vocabulary-german.txt"
            })
    void thePaperExplainsEveryTitle(String vocabulary) throws IOException {
        String paper = ProjectFiles.read("docs/vocabulary.md");

        List<String> titles = ProjectFiles.read(vocabulary)
                .lines()
                .filter(line -> line.startsWith("["))
                .map(line -> line.substring(1, line.length() - 1))
                .toList();

        assertThat(titles).isNotEmpty().allMatch(title -> explains(paper, title));
    }

    private static boolean explains(String paper, String title) {
        List<String> words =
                List.of(title.replaceAll(" (?:fallback|usual)$", "").split(" "));
        boolean named = paper.contains("`[" + title + "]`");
        return named
                || (FAMILIES.contains(words.get(0))
                        && paper.contains("`[" + words.get(0) + " ")
                        && words.subList(1, words.size()).stream().allMatch(word -> paper.contains("`" + word + "`")));
    }
}
