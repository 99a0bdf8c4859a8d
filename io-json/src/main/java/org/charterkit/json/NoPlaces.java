package org.charterkit.json;

import java.util.Optional;
import org.charterkit.io.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** No place is known: a document that turns out to be well needs none, and one that does not is read again. */
final class NoPlaces implements Places {
    static final NoPlaces INSTANCE = new NoPlaces();

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
    public Optional<SourcePosition> position(int place) {
        return Optional.empty();
    }
}
