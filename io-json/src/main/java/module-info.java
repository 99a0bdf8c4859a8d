import org.jspecify.annotations.NullMarked;

/** Reads and writes charters as JSON, version 1. */
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
