package org.charterkit.json;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document in which one value was replaced, dropped, doubled, or given a name of its own. */
final class BrokenTree {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "100",
            "1.0",
            "2.5",
            "\"\"",
            "\" \"",
            "\"done\"",
            "\"table\"",
            "\"2022-01\"",
            "\"2022-02-30\"",
            "\"@a\"",
            "[]",
            "[\"a\"]",
            "[null]",
            "{}",
            "{\"name\": \"a\"}",
            "{\"text\": \"a\"}");
    private static final List<String> NAMES = List.of(
            "text",
            "name",
            "href",
            "title",
            "raw",
            "date",
            "kind",
            "group",
            "progress",
            "completed",
            "layout",
            "columns",
            "outOfScope",
            "heading",
            "level",
            "tides");

    private final Random random;

    BrokenTree(long seed) {
        this.random = new Random(seed);
    }

    String broken(String json) {
        JsonNode root = MAPPER.readTree(json);
        JsonNode node = root;
        while (!node.isEmpty() && random.nextInt(4) > 0) {
            JsonNode child = node.get(random.nextInt(node.size()));
            if (node instanceof ObjectNode object) {
                child = object.get(one(List.copyOf(object.propertyNames())));
            }
            if (!child.isContainer()) {
                break;
            }
            node = child;
        }
        change(node);
        return root.toString();
    }

    private void change(JsonNode node) {
        JsonNode value = MAPPER.readTree(one(VALUES));
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.set(index, value);
                case 1 -> array.remove(index);
                default -> array.insert(index, array.get(index).deepCopy());
            }
        } else if (node instanceof ArrayNode array) {
            array.add(value);
        } else if (node instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            switch (random.nextInt(3)) {
                case 0 -> object.set(one(NAMES), value);
                case 1 -> object.remove(names.isEmpty() ? "" : one(names));
                default -> object.set(names.isEmpty() ? "text" : one(names), value);
            }
        }
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
