package org.charterkit.examples.small;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.json.CharterModule;
import org.charterkit.json.JsonReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Charters inside of one's own types, with a Jackson mapper of one's own settings. */
public final class OwnMapper {
    /** The settings are for one's own types; a charter is written as ever. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new CharterModule(JsonReader.create().lenient()))
            .build();

    private OwnMapper() {}

    /**
     * A charter, and what a committee said of it.
     *
     * @param charter the charter
     * @param approvedBy the names of those who approved
     */
    public record Approval(Charter charter, List<String> approvedBy) {}

    /** The approval as JSON. */
    public static String write(Approval approval) {
        return MAPPER.writeValueAsString(approval);
    }

    /** The approval that JSON states; members of the charter that nobody knows are kept. */
    public static Approval read(String json) {
        return MAPPER.readValue(json, Approval.class);
    }
}
