package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.io.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Places in what somebody else's parser reads, as far as it says: each is its position in a list of them. */
final class ParserPlaces implements Places {
    private final List<TokenStreamLocation> locations = new ArrayList<>();

    @Override
    public int start(JsonParser parser) {
        return remember(parser.currentTokenLocation());
    }

    /** Nobody asks where something ends that has no text. */
    @Override
    public int end(JsonParser parser) {
        return 0;
    }

    @Override
    public int of(JacksonException e, JsonParser parser) {
        return remember(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    }

    private int remember(TokenStreamLocation location) {
        locations.add(location);
        return locations.size() - 1;
    }

    @Override
    public Optional<SourcePosition> position(int place) {
        TokenStreamLocation location = locations.get(place);
        return location.getLineNr() > 0 && location.getColumnNr() > 0
                ? Optional.of(SourcePosition.at(location.getLineNr(), location.getColumnNr()))
                : Optional.empty();
    }
}
