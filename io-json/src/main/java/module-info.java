import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes charters as JSON, version 1: start with {@link org.charterkit.json.JsonReader}.
 *
 * @since 0.1.0
 */
@NullMarked
module org.charterkit.json {
    requires static org.jspecify;
    requires transitive org.charterkit;
    requires transitive tools.jackson.databind;

    exports org.charterkit.json;

    provides org.charterkit.io.CharterFormat with
            org.charterkit.json.JsonFormat;
    provides tools.jackson.databind.JacksonModule with
            org.charterkit.json.CharterModule;
}
