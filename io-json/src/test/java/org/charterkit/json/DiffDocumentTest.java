package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.ScopeItem;
import org.charterkit.diff.CharterDiff;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A diff as a document: each change with its places and values, and the sentences that people read. */
class DiffDocumentTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Charter OLD = Charter.builder()
            .title("Tides")
            .addFacts(
                    ExitCriterion.of("The tables are public"),
                    ExitCriterion.of("Pilots cheer"),
                    ScopeItem.of(RichText.of("Waves")))
            .build();

    private static JsonNode document(Charter current) {
        return MAPPER.readTree(DiffWriter.create().write(CharterDiff.between(OLD, current)));
    }

    private static List<String> changes(Charter current) {
        return document(current)
                .get("changes")
                .valueStream()
                .map(change -> change.get("change").asString() + " "
                        + change.get("what").asString()
                        + change.optional("before").map(JsonNode::asString).orElse("")
                        + " > "
                        + change.optional("after").map(JsonNode::asString).orElse(""))
                .toList();
    }

    @Test
    void aDiffIsAWholeDocument() {
        assertThat(document(OLD.withTitle("Tide Tables"))).isEqualTo(MAPPER.readTree("""
                        {
                          "version": 1,
                          "classes": ["editorial"],
                          "changes": [
                            {
                              "change": "changed",
                              "what": "title",
                              "before": "/title",
                              "after": "/title",
                              "old": "Tides",
                              "new": "Tide Tables",
                              "classes": ["editorial"],
                              "words": "the title \\"Tides\\" became \\"Tide Tables\\""
                            }
                          ],
                          "sentences": [
                            {"class": "editorial", "words": "the title \\"Tides\\" became \\"Tide Tables\\""}
                          ]
                        }
                        """));
    }

    @Test
    void equalChartersHaveADocumentWithoutChanges() {
        assertThat(document(OLD))
                .isEqualTo(MAPPER.readTree("{\"version\":1,\"classes\":[],\"changes\":[],\"sentences\":[]}"));
    }

    @Test
    void factsComeAndGo() {
        Charter current = OLD.edit()
                .remove(FactKind.EXIT_CRITERION, 1)
                .add(ScopeItem.of(RichText.of("Wind")))
                .apply();

        assertThat(changes(current))
                .containsExactly("removed exitCriteria/exitCriteria/1 > ", "added outOfScope > /outOfScope/1");
        JsonNode removed = document(current).get("changes").get(0);
        assertThat(removed.has("new")).isFalse();
        assertThat(removed.get("old")).isEqualTo(MAPPER.readTree("{\"text\": \"Pilots cheer\"}"));
        assertThat(removed.get("classes")).isEqualTo(MAPPER.readTree("[\"scope\"]"));
    }

    @Test
    void factsMove() {
        Charter turned = Charter.builder()
                .title("Tides")
                .addFacts(
                        ExitCriterion.of("Pilots cheer"),
                        ExitCriterion.of("The tables are public"),
                        ScopeItem.of(RichText.of("Waves")))
                .build();

        assertThat(changes(turned)).containsExactly("moved exitCriteria/exitCriteria/1 > /exitCriteria/0");
        JsonNode moved = document(turned).get("changes").get(0);
        assertThat(moved.get("old")).isEqualTo(moved.get("new"));
    }

    @Test
    void sectionsRunsAndFrontMatterAreNamedByWhatTheyAre() {
        Charter current = OLD.edit()
                .add(Participant.of(RoleKind.MEMBER, Person.of("Ada Example")))
                .apply()
                .withFrontMatter(DataMap.empty().with("draft", DataValue.of("yes")));

        assertThat(changes(current))
                .containsExactlyInAnyOrder(
                        "changed frontMatter/frontMatter > /frontMatter",
                        "added section > /sections/2",
                        "added run > /sections/2/content/0",
                        "added participants > /participants/0");
    }
}
