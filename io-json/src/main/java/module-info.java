import org.jspecify.annotations.NullMarked;

/** Reads and writes charters as JSON, version 1. */
@NullMarked
module org.charterkit.json {
    requires static org.jspecify;
    requires transitive org.charterkit;
    requires tools.jackson.core;

    exports org.charterkit.json;

    provides org.charterkit.io.CharterFormat with
            org.charterkit.json.JsonFormat;
}
