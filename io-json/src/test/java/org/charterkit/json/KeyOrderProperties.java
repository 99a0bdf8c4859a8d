package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.Charter;
import org.charterkit.arbitraries.ConsistentCharters;
import org.charterkit.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Domain(ConsistentCharters.class)
class KeyOrderProperties {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(JsonSchemas.charter());

    @Property(tries = 200)
    void membersStandInTheOrderOfTheSchema(@ForAll Charter charter) {
        JsonNode json = JsonMapper.shared().readTree(JsonWriter.compact().write(charter));

        assertOrdered(json, "");
        json.path("exitCriteria").forEach(criterion -> assertOrdered(criterion, "/$defs/exitCriterion"));
        json.path("participants").forEach(participant -> assertOrdered(participant, "/$defs/participant"));
        json.path("attributes").forEach(attribute -> assertOrdered(attribute, "/$defs/attribute"));
        json.path("paths").forEach(path -> assertOrdered(path, "/$defs/path"));
        json.path("sections").forEach(section -> assertOrdered(section, "/$defs/section"));
    }

    private static void assertOrdered(JsonNode object, String described) {
        List<String> known = List.copyOf(SCHEMA.at(described + "/properties").propertyNames());

        assertThat(object.propertyNames().stream().map(known::indexOf).toList()).isSorted();
    }

    @Property
    void aConsistentCharterIsReadBackEqualAndConsistent(@ForAll Charter charter) {
        String json = JsonWriter.create().write(charter);

        assertThat(JsonReader.create().read(json).charter()).isEqualTo(charter);
        assertThat(JsonReader.create()
                        .withVocabulary(Vocabulary.english())
                        .read(json)
                        .charter())
                .isEqualTo(charter);
    }
}
