package org.charterkit.json;

import java.util.Objects;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.io.Reading;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Charters and readings for anyone's own Jackson mapper, alone or within other values.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CharterModule()).build();
 * Map<String, Charter> charters = mapper.readValue(json, new TypeReference<>() {});
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it as well. Members and their order are those of {@link JsonWriter}, whatever the
 * mapper's settings for names, for what is empty, and for types; indentation is the mapper's. With Jackson's mapper for
 * YAML, charters are read from YAML and written to it. What {@link JsonReader} refuses is refused with a
 * {@link tools.jackson.databind.DatabindException} that begins with the place; a pointer in it begins at the charter.
 *
 * <p>Types are {@link Charter}, {@link SourcedReading} and {@link Reading}, which is written without its source. What is
 * read has no {@linkplain Reading#places() places}, since there is no text that they would be in.
 *
 * @since 0.1.0
 */
public final class CharterModule extends JacksonModule {
    private final JsonReader reader;

    /** A module that refuses unknown members, within the standard limits. */
    public CharterModule() {
        this(JsonReader.create());
    }

    /**
     * A module that reads as a reader does.
     *
     * @param reader with limits, and perhaps {@linkplain JsonReader#lenient() lenient}
     */
    public CharterModule(JsonReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    @Override
    public String getModuleName() {
        return "charterkit";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(Charter.class, new PartSerializer<>(Charter.class, CharterCodec.INSTANCE));
        serializers.addSerializer(
                SourcedReading.class, new PartSerializer<>(SourcedReading.class, ReadingCodec.INSTANCE));
        serializers.addSerializer(
                Reading.class,
                new PartSerializer<>(
                        Reading.class,
                        (reading, output) ->
                                ReadingCodec.INSTANCE.write(new SourcedReading(reading, Optional.empty()), output)));
        context.addSerializers(serializers);

        SimpleDeserializers deserializers = new SimpleDeserializers();
        deserializers.addDeserializer(
                Charter.class, new PartDeserializer<>(Charter.class, reader, CharterCodec.INSTANCE::read));
        deserializers.addDeserializer(
                SourcedReading.class,
                new PartDeserializer<>(SourcedReading.class, reader, ReadingCodec.INSTANCE::read));
        deserializers.addDeserializer(
                Reading.class,
                new PartDeserializer<>(
                        Reading.class,
                        reader,
                        node -> ReadingCodec.INSTANCE.read(node).reading()));
        context.addDeserializers(deserializers);
    }
}
