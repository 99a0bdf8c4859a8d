package org.charterkit.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes with a codec into somebody else's document. */
final class PartSerializer<T> extends StdSerializer<T> {
    private final BiConsumer<T, JsonOutput> write;

    PartSerializer(Class<T> type, Codec<T> codec) {
        this(type, codec::write);
    }

    PartSerializer(Class<T> type, BiConsumer<T, JsonOutput> write) {
        super(type);
        this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        write.accept(value, new JsonOutput(generator));
    }

    /** The form has no place for the name of a class. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
