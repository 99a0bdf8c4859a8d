package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class CharterModuleTest {
    private static final Charter TIDES = TideTables.charter();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CharterModule()).build();

    /** Somebody's own type with a charter in it. */
    record Filed(String folder, @Nullable Charter charter, int copies) {}

    @Test
    void writesWhatTheWriterWrites() {
        assertThat(MAPPER.writeValueAsString(TIDES))
                .isEqualTo(JsonWriter.compact().write(TIDES));
        assertThat(MAPPER.readValue(JsonWriter.create().write(TIDES), Charter.class))
                .isEqualTo(TIDES);
    }

    @Test
    void aCharterInsideAnotherObject() {
        Filed filed = new Filed("harbour", TIDES, 2);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(filed), Filed.class))
                .isEqualTo(filed);
        assertThat(MAPPER.readValue("{\"folder\": \"harbour\", \"charter\": null, \"copies\": 0}", Filed.class))
                .isEqualTo(new Filed("harbour", null, 0));
    }

    @Test
    void listsAndMapsOfCharters() {
        Charter whales = Charter.builder().title("Whales").build();
        List<Charter> list = List.of(TIDES, whales);
        Map<String, Charter> map = Map.of("tides", TIDES, "whales", whales);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(list), new TypeReference<List<Charter>>() {}))
                .isEqualTo(list);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(map), new TypeReference<Map<String, Charter>>() {}))
                .isEqualTo(map);
    }

    @Test
    void readings() {
        Reading reading = JsonReader.create().read(JsonWriter.create().write(TIDES));
        String json = MAPPER.writeValueAsString(new SourcedReading(reading, java.util.Optional.of("tides.md")));

        assertThat(json).isEqualTo(JsonWriter.compact().writeReading(reading, "tides.md"));
        assertThat(MAPPER.readValue(json, SourcedReading.class).source()).hasValue("tides.md");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(reading), Reading.class)
                        .charter())
                .isEqualTo(TIDES);
        assertThat(MAPPER.writeValueAsString(reading)).doesNotContain("\"source\"");
    }

    @Test
    void trees() {
        JsonNode tree = MAPPER.valueToTree(TIDES);

        assertThat(tree.at("/participants/0/person/name").asString()).isEqualTo("Cy Example");
        assertThat(MAPPER.treeToValue(tree, Charter.class).participants()).isEqualTo(TIDES.participants());
        assertThat(MAPPER.treeToValue(tree, Charter.class).sections()).isEqualTo(TIDES.sections());
    }

    @Test
    void isFoundByItself() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.readValue(found.writeValueAsString(TIDES), Charter.class))
                .isEqualTo(TIDES);
        assertThat(ServiceLoader.load(JacksonModule.class)).hasAtLeastOneElementOfType(CharterModule.class);
    }

    @Test
    void noSettingOfTheMapperChangesTheDocument() {
        JsonMapper other = JsonMapper.builder()
                .addModule(new CharterModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.WRAP_EXCEPTIONS)
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .changeDefaultPropertyInclusion(value ->
                        value.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();

        assertThat(other.writeValueAsString(TIDES)).isEqualTo(MAPPER.writeValueAsString(TIDES));
        assertThat(other.readValue(MAPPER.writeValueAsString(TIDES), Charter.class))
                .isEqualTo(TIDES);
    }

    @Test
    void refusalsNameThePlaceAndThePathToTheCharter() {
        String json = "{\"folder\": \"a\",\n \"charter\": {\"version\": 1,\n  \"titel\": \"Tides\"}}";

        assertThatThrownBy(() -> MAPPER.readValue(json, Filed.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("3:12 /titel: unknown member \"titel\"")
                .hasMessageContaining("Filed[\"charter\"]")
                .hasCauseInstanceOf(CharterReadException.class);
    }

    @Test
    void aTreeHasNoLinesToName() {
        JsonNode tree = MAPPER.readTree("{\"version\": 1, \"titel\": \"Tides\"}");

        assertThatThrownBy(() -> MAPPER.treeToValue(tree, Charter.class))
                .hasMessageStartingWith("/titel: unknown member");
    }

    @Test
    void readsAsTheReaderDoesThatItIsGiven() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new CharterModule(JsonReader.create().lenient()))
                .build();

        assertThat(lenient.readValue("{\"version\": 1, \"titel\": \"Tides\"}", Charter.class)
                        .extensions()
                        .text("/titel"))
                .hasValue("Tides");
    }
}
