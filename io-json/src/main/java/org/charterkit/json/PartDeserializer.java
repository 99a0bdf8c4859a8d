package org.charterkit.json;

import java.util.function.Function;
import org.charterkit.io.CharterReadException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads with a codec from somebody else's document. */
final class PartDeserializer<T> extends StdDeserializer<T> {
    private final JsonReader reader;
    private final Function<JsonInput, T> read;

    PartDeserializer(Class<T> type, JsonReader reader, Function<JsonInput, T> read) {
        super(type);
        this.reader = reader;
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            JsonInput input = new JsonInput(parser, new ParserPlaces(), reader);
            return read(input);
        } catch (CharterReadException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    private T read(JsonInput input) {
        try {
            return read.apply(input);
        } catch (StreamReadException e) {
            throw input.notJson(e);
        }
    }

    /** The form has no place for the name of a class. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
