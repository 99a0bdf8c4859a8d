package org.charterkit.json;

import org.charterkit.io.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** No place is known: a document that turns out to be well needs none, and one that does not is read again. */
final class NoPlaces implements Places {
    static final NoPlaces INSTANCE = new NoPlaces();
    private static final SourcePosition UNKNOWN = new SourcePosition(0, 0, 0);

    private NoPlaces() {}

    @Override
    public int start(JsonParser parser) {
        return 0;
    }

    @Override
    public int end(JsonParser parser) {
        return 0;
    }

    @Override
    public int of(JacksonException e, JsonParser parser) {
        return 0;
    }

    @Override
    public SourcePosition position(int place) {
        return UNKNOWN;
    }
}
