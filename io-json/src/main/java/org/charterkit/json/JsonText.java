package org.charterkit.json;

import java.util.List;
import java.util.Map;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.SourceRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * A document as text.
 *
 * <p>It is read without a look at places, which costs as much as the reading does. Where it is refused, or its places are
 * asked for, it is read once more with them.
 */
final class JsonText {
    /**
     * The limits are checked where their refusals have a place; Jackson's own are put out of the way. The names of members
     * are few, and interned ones are told apart at a glance.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final List<String> READING_NAMES = List.of("source", "kind", "charter", "index", "diagnostics");

    private final String text;
    private final int firstLine;
    private final JsonReader reader;

    JsonText(String text, int firstLine, JsonReader reader) {
        this.text = text;
        this.firstLine = firstLine;
        this.reader = reader;
    }

    private JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    <T> T read(Codec<T> codec) {
        try (JsonParser parser = parser()) {
            return read(codec, parser, new JsonInput(parser, NoPlaces.INSTANCE, reader));
        } catch (CharterReadException | JacksonException e) {
            return readWithPlaces(codec).part();
        }
    }

    /** Where the parts of the charter stand, by their pointers in it. */
    Map<Pointer, SourceRange> places(Codec<?> codec) {
        return readWithPlaces(codec).input().remembered();
    }

    private record Placed<T>(T part, JsonInput input) {}

    private <T> Placed<T> readWithPlaces(Codec<T> codec) {
        Places places = new TextPlaces(text, firstLine);
        requireVersion(codec, places);
        try (JsonParser parser = parser()) {
            JsonInput input = new JsonInput(parser, places, reader);
            try {
                return new Placed<>(read(codec, parser, input), input);
            } catch (JacksonException e) {
                throw input.notJson(e);
            }
        }
    }

    private static <T> T read(Codec<T> codec, JsonParser parser, JsonInput input) {
        parser.nextToken();
        T part = codec.read(input);
        input.requireEnd();
        return part;
    }

    /** Comes before all other refusals of a charter: what a later version may hold is not to be called unknown. */
    private void requireVersion(Codec<?> codec, Places places) {
        if (codec != CharterCodec.INSTANCE) {
            return;
        }
        try (JsonParser parser = parser()) {
            JsonInput input = new JsonInput(parser, places, reader);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            int start = input.place();
            boolean isEmpty = true;
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals("version")) {
                    CharterCodec.requireVersion(input);
                    return;
                }
                parser.skipChildren();
                isEmpty = false;
            }
            throw input.refuse(
                    "expected a member \"version\" with the number " + CharterCodec.VERSION + ", found "
                            + (isEmpty ? "no members" : "none of that name"),
                    Pointer.root(),
                    start);
        } catch (JacksonException e) {
            return; // What is no JSON is refused with its place when it is read.
        }
    }

    /** Whether this is a charter, which has a version, rather than a reading, which has none. */
    boolean hasVersion() {
        try (JsonParser parser = parser()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            @Nullable String name = parser.nextName();
            while (name != null && !name.equals("version") && !READING_NAMES.contains(name)) {
                parser.nextToken();
                parser.skipChildren();
                name = parser.nextName();
            }
            return "version".equals(name);
        } catch (JacksonException e) {
            return false;
        }
    }
}
