package org.charterkit.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** What a validator of JSON Schema has to say of a document; nothing where it is valid. */
final class SchemaCheck {
    private static final String CHARTER = "urn:charterkit:schema:charter:1";
    private static final String READING = "urn:charterkit:schema:reading:1";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(CHARTER, JsonSchemas.charter(), READING, JsonSchemas.reading())));
    private static final Schema CHARTER_SCHEMA = REGISTRY.getSchema(SchemaLocation.of(CHARTER));
    private static final Schema READING_SCHEMA = REGISTRY.getSchema(SchemaLocation.of(READING));

    private SchemaCheck() {}

    static List<Error> ofCharter(String json) {
        return CHARTER_SCHEMA.validate(json, InputFormat.JSON);
    }

    /** Of a value that a part of a schema describes. */
    static List<Error> of(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(schema)).validate(json, InputFormat.JSON);
    }

    static List<Error> ofReading(String json) {
        return READING_SCHEMA.validate(json, InputFormat.JSON);
    }
}
