package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.charterkit.Charter;
import org.charterkit.Person;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;

/** Translated pages against the pages that they translate. */
class JapanesePagesTest {
    /** Where the translation says something else than the page in English, which has gone on since. */
    private static final Map<String, List<String>> EXCEPTIONS = Map.of(
            "fedramp-execution.md", List.of("people", "participants"),
            "token-management.md", List.of("people", "participants"),
            "task-groups__bootstrap-vue-removal.md", List.of("dates", "attributes", "people", "participants"));

    @Test
    void sayWhatTheirTwinsSay() {
        Corpus corpus = Corpus.required();
        MarkdownReader reader = MarkdownReader.create();
        Map<String, List<String>> differences = new TreeMap<>();
        int charters = 0;
        for (Path japanese : corpus.japanesePages()) {
            String name = String.valueOf(japanese.getFileName());
            Reading translated = reader.read(Corpus.text(japanese));
            Reading original = reader.read(Corpus.text(corpus.page("hugo/" + name)));
            assertThat(translated.kind()).as(name).isEqualTo(original.kind());
            if (original.kind() == PageKind.CHARTER) {
                charters++;
                List<String> different = differences(said(original.charter()), said(translated.charter()));
                if (!different.isEmpty()) {
                    differences.put(name, different);
                }
            }
        }
        assertThat(differences).isEqualTo(EXCEPTIONS);
        assertThat(charters).isGreaterThan(10 * EXCEPTIONS.size());
    }

    /** What a translation leaves as it is. */
    private static Map<String, Object> said(Charter charter) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put(
                "dates",
                charter.attributes().stream()
                        .filter(attribute -> attribute.kind().isDate())
                        .map(attribute -> attribute.kind() + " " + attribute.date())
                        .toList());
        said.put("attributes", charter.attributes().size());
        said.put(
                "people",
                charter.participants().stream()
                        .flatMap(participant -> participant.person().stream())
                        .map(Person::displayName)
                        .toList());
        said.put("participants", charter.participants().size());
        said.put("exitCriteria", charter.exitCriteria().size());
        return said;
    }

    private static List<String> differences(Map<String, Object> original, Map<String, Object> translated) {
        return original.keySet().stream()
                .filter(name -> !Objects.equals(original.get(name), translated.get(name)))
                .toList();
    }
}
