package org.charterkit.json;

import org.charterkit.io.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Where the parts of a document stand. Each place is a number, which nodes remember, and which means something here only. */
interface Places {
    /** Where the current token begins. */
    int start(JsonParser parser);

    /** Where the current token ends. */
    int end(JsonParser parser);

    /** Where the document is no JSON. */
    int of(JacksonException e, JsonParser parser);

    SourcePosition position(int place);
}
