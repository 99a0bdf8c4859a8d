package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page {@code docs/json.md} says what the schemas say: no property less, none more, and valid examples. */
class DocumentationTest {
    private static final String PAGE = page();
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| `(.*)` \\| (.*?)( \\*\\*Required\\.\\*\\*)? \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```json\n(.*?)^```");

    /** An object of a schema. */
    record Described(String schema, String path, JsonNode node) {
        String title() {
            return node.get("title").asString();
        }

        List<String> required() {
            List<String> required = new ArrayList<>();
            node.path("required").forEach(name -> required.add(name.asString()));
            return required;
        }

        @Override
        public String toString() {
            return title();
        }
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "json.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Described> objects() {
        return Stream.concat(objects(JsonSchemas.charter()), objects(JsonSchemas.reading()));
    }

    private static Stream<Described> objects(String text) {
        JsonNode schema = JsonMapper.shared().readTree(text);
        String id = schema.get("$id").asString();
        List<Described> objects = new ArrayList<>(List.of(new Described(id, "#", schema)));
        schema.get("$defs")
                .properties()
                .forEach(def -> objects.add(new Described(id, "#/$defs/" + def.getKey(), def.getValue())));
        return objects.stream().filter(described -> described.node().has("properties"));
    }

    /** The rows of the table under a heading, by property. */
    private static Map<String, MatchResult> rows(String title) {
        String heading = "\n### " + title + "\n";
        assertThat(PAGE).containsOnlyOnce(heading);
        String rest = PAGE.substring(PAGE.indexOf(heading) + heading.length());
        String section = rest.split("(?m)^##", 2)[0];
        Map<String, MatchResult> rows = new LinkedHashMap<>();
        ROW.matcher(section).results().forEach(row -> rows.put(row.group(1), row));
        assertThat(section.lines().filter(line -> line.startsWith("| `"))).hasSameSizeAs(rows.keySet());
        return rows;
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyPropertyIsExplainedAsInTheSchema(Described object) {
        Map<String, MatchResult> rows = rows(object.title());

        assertThat(rows.keySet())
                .containsExactlyElementsOf(object.node().get("properties").propertyNames());
        rows.forEach((name, row) -> {
            assertThat(row.group(3))
                    .isEqualTo(object.node()
                            .at("/properties/" + name + "/description")
                            .asString());
            assertThat(row.group(4) != null)
                    .as(name)
                    .isEqualTo(object.required().contains(name));
        });
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyExampleOfAPropertyIsValid(Described object) {
        rows(object.title()).forEach((name, row) -> {
            String schema = object.schema() + object.path() + "/properties/" + name;
            assertThat(SchemaCheck.of(schema, row.group(2))).as(name).isEmpty();
        });
    }

    @Test
    void noTableIsAboutSomethingElse() {
        assertThat(PAGE.lines().filter(line -> line.startsWith("| property |")))
                .hasSize((int) objects().count());
    }

    @Test
    void everyExampleIsValidAndRead() {
        List<String> examples =
                EXAMPLE.matcher(PAGE).results().map(example -> example.group(1)).toList();

        assertThat(examples).hasSizeGreaterThan(2).allSatisfy(json -> {
            assertThat(SchemaCheck.ofCharter(json)).isEmpty();
            JsonReader.create().read(json);
        });
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyPropertyHasATitle(Described object) {
        assertThat(object.node().get("properties"))
                .allSatisfy(property ->
                        assertThat(property.path("title").asString("")).isNotBlank());
    }
}
