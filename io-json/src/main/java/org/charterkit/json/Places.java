package org.charterkit.json;

import java.util.Optional;
import org.charterkit.io.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Where the parts of a document stand. Each place is a number that means something here only. */
interface Places {
    /** Where the current token begins. */
    int start(JsonParser parser);

    /** Where the current token ends. */
    int end(JsonParser parser);

    /** Where the document is no JSON. */
    int of(JacksonException e, JsonParser parser);

    /** The position; empty where it is not known. */
    Optional<SourcePosition> position(int place);

    /** Whether every place is known, and where it ends. */
    default boolean areExact() {
        return false;
    }
}
