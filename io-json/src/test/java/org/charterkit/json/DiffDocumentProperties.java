package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.Charter;
import org.charterkit.arbitraries.AnyCharters;
import org.charterkit.arbitraries.CharterPair;
import org.charterkit.diff.Change;
import org.charterkit.diff.CharterDiff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a diff says was there before, and is there now, stands at its place in the JSON of the two charters. */
class DiffDocumentProperties {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Set<String> IN_SECTIONS = Set.of("section", "run");

    private static JsonNode json(Charter charter) {
        return MAPPER.readTree(JsonWriter.create().write(charter));
    }

    @Property
    @Domain(AnyCharters.class)
    void everyValueStandsInTheCharterAtItsPlace(@ForAll CharterPair pair) {
        CharterDiff diff = CharterDiff.between(pair.before(), pair.after());
        JsonNode changes = MAPPER.readTree(DiffWriter.create().write(diff)).get("changes");
        JsonNode before = json(pair.before());
        JsonNode after = json(pair.after());

        assertThat(changes).hasSize(diff.changes().size());
        for (int i = 0; i < changes.size(); i++) {
            JsonNode change = changes.get(i);
            Change value = diff.changes().get(i);
            assertThat(change.has("old")).isEqualTo(value.before().isPresent());
            assertThat(change.has("new")).isEqualTo(value.after().isPresent());
            require(change, "old", "before", before);
            require(change, "new", "after", after);
        }
    }

    private static void require(JsonNode change, String member, String place, JsonNode charter) {
        Optional<JsonNode> value = change.optional(member);
        if (value.isEmpty()) {
            return;
        }
        JsonNode there = charter.at(change.get(place).asString());
        if (change.get("what").asString().equals("extensions") && there.isMissingNode()) {
            assertThat(value.get()).isEmpty();
        } else if (change.get("what").asString().equals("frontMatter") && there.isMissingNode()) {
            assertThat(value.get()).isEmpty();
        } else if (IN_SECTIONS.contains(change.get("what").asString())) {
            requireParts(value.get(), there);
        } else {
            assertThat(value.get()).isEqualTo(withoutGroup(there));
        }
    }

    /** A section without its content, a run without its count. */
    private static void requireParts(JsonNode part, JsonNode whole) {
        assertThat(whole.isObject()).isTrue();
        List<String> names = new ArrayList<>(part.propertyNames());
        if (names.remove("facts")) {
            assertThat(whole.has(part.get("facts").asString())).isTrue();
        }
        if (!whole.has("layout")) {
            names.remove("layout");
        }
        assertThat(names.stream().collect(Collectors.toMap(name -> name, part::get)))
                .isEqualTo(names.stream().collect(Collectors.toMap(name -> name, whole::get)));
        assertThat(part.has("content")).isFalse();
    }

    private static JsonNode withoutGroup(JsonNode fact) {
        return fact instanceof ObjectNode object ? object.deepCopy().without("group") : fact;
    }
}
