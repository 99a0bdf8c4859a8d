package org.charterkit.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.DataValue;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A document while it is read, token by token.
 *
 * <p>What a value has to be is asked of it ({@link #startObject()}, {@link #list}, {@link #scalar()}); it refuses to be
 * anything else, or to be too much. Nothing is built but what is asked for, and where something stands is only known
 * where the {@link Places} know it.
 */
final class JsonInput {
    /** What lies around the criteria and within them: the root, its lists, a person's note, a marked run, its styles. */
    private static final int LEVELS_BESIDE_NESTING = 10;

    private static final int LEVELS_OF_ONE_NESTING = 2;
    private static final long VALUES_OF_ONE_CELL = 10;

    /** Most lists are short: two details, one kind. */
    private static final int FEW = 3;

    /** The end of an object instead of a member of it. */
    static final int NO_MEMBER = -2;

    private final JsonParser parser;
    private final Places places;
    private final JsonReader reader;
    private final long mostLevels;
    private final long mostValues;
    private final long mostItems;
    private final boolean knowsPlaces;

    /** What lies around the document, which no pointer names. */
    private final @Nullable TokenStreamContext outside;

    private final JsonScalar scalar;
    private int depth;
    private long values;

    /** Where to keep what version 1 does not know; nothing around a charter can keep any. */
    private Optional<Extras> extras = Optional.empty();

    /** Where the groups go that facts state. */
    private StatedGroups groups = (group, place) -> {};

    private final Map<Pointer, SourceRange> remembered = new LinkedHashMap<>();

    /** Begins at the current token of a parser. */
    JsonInput(JsonParser parser, Places places, JsonReader reader) {
        this.parser = parser;
        this.places = places;
        this.reader = reader;
        this.scalar = new JsonScalar(this, parser);
        this.mostLevels = LEVELS_BESIDE_NESTING
                + (long) LEVELS_OF_ONE_NESTING * reader.limits().nesting();
        this.mostValues = VALUES_OF_ONE_CELL * reader.limits().cells();
        this.mostItems = reader.limits().items();
        this.knowsPlaces = places.areExact();
        TokenStreamContext around = parser.streamReadContext();
        this.outside =
                parser.currentToken() != null && parser.currentToken().isStructStart() ? around.getParent() : around;
        count();
    }

    Vocabulary vocabulary() {
        return reader.vocabulary();
    }

    /** Whether meanings that are stated have to be those that the vocabulary reads. */
    boolean requiresConsistency() {
        return reader.isConsistent();
    }

    /** The current token as a text or a number. */
    JsonScalar scalar() {
        return scalar;
    }

    JsonToken token() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw refuse("expected a value, found the end of the document", pointer(), places.end(parser));
        }
        return token;
    }

    int startObject() {
        return start(JsonToken.START_OBJECT, "an object");
    }

    int startList() {
        return start(JsonToken.START_ARRAY, "a list");
    }

    private int start(JsonToken expected, String words) {
        if (parser.currentToken() != expected) {
            throw refuse("expected " + words + ", found " + scalar().found());
        }
        int start = places.start(parser);
        if (++depth > mostLevels) {
            throw beyond(mostLevels, "levels of objects and lists (from ReadLimits.nesting)");
        }
        return start;
    }

    /**
     * Goes to the value of the next member.
     *
     * @return its position among the names; -1 where it is none of them, {@link #NO_MEMBER} at the end of the object
     */
    int nextMember(PropertyNameMatcher names) {
        int index = parser.nextNameMatch(names);
        if (index < 0 && parser.currentToken() != JsonToken.PROPERTY_NAME) {
            depth--;
            return NO_MEMBER;
        }
        parser.nextToken();
        count();
        return Math.max(index, -1);
    }

    /** Goes to the value of the next member; returns its name, or null at the end of the object. */
    @Nullable
    String nextMember() {
        String name = parser.nextName();
        if (name == null) {
            depth--;
            return null;
        }
        parser.nextToken();
        count();
        return name;
    }

    /** Goes to the next element of a list; false at its end. */
    boolean nextElement() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        count();
        if (values > mostItems) { // A list cannot have more elements than the document has values.
            requireFewElements(token);
        }
        return true;
    }

    private void requireFewElements(@Nullable JsonToken element) {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext list = element != null && element.isStructStart() ? context.getParent() : context;
        if (list != null && list.getCurrentIndex() >= mostItems) {
            throw beyond(mostItems, "items in a list (ReadLimits.items)");
        }
    }

    <T> List<T> list(Codec<T> codec) {
        startList();
        List<T> elements = new ArrayList<>(FEW);
        while (nextElement()) {
            elements.add(codec.read(this));
        }
        return elements;
    }

    private void count() {
        if (++values > mostValues) {
            throw beyond(mostValues, "values (ten times ReadLimits.cells)");
        }
    }

    private CharterReadException beyond(long limit, String what) {
        return refuse("limit exceeded: expected at most " + limit + " " + what + ", found more");
    }

    /** Refuses more after the document. */
    void requireEnd() {
        if (parser.nextToken() != null) {
            throw refuse("expected the end of the document, found more", Pointer.root(), places.start(parser));
        }
    }

    /** The value of a member that version 1 does not know: refused, kept, or passed over where nothing can keep it. */
    void unknown(List<String> known) {
        String name = parser.currentName();
        if (!reader.isLenient()) {
            throw refuse("unknown member " + Quote.of(name) + ", known here are " + Quote.all(known));
        }
        keep();
    }

    /** Keeps the current value, which version 1 has no place for. */
    void keep() {
        Pointer pointer = pointer();
        int place = place();
        DataValue value = DataCodec.INSTANCE.read(this);
        extras.ifPresent(kept -> kept.keep(pointer, place, value));
    }

    /** What is kept from now on belongs to the charter that begins here. */
    Extras beginExtras() {
        Extras ofCharter = new Extras(this, pointer());
        extras = Optional.of(ofCharter);
        return ofCharter;
    }

    void endExtras() {
        extras = Optional.empty();
    }

    /** The groups that facts state go there from now on. */
    void beginGroups(StatedGroups ofFacts) {
        groups = ofFacts;
    }

    void stateGroup(int place, RichText group) {
        groups.add(group, place);
    }

    CharterReadException twice(String name, int firstPlace) {
        String first = knowsPlaces() ? ", first at " + places.position(firstPlace) : "";
        return refuse("the member " + Quote.of(name) + " stands there twice" + first);
    }

    /** Whether places are known exactly, so that it is worth remembering them. */
    boolean knowsPlaces() {
        return knowsPlaces;
    }

    /** Where the current value begins. */
    int place() {
        return parser.currentToken() == null ? places.end(parser) : places.start(parser);
    }

    /** Remembers, where places are known, that a part of the charter stands from there to the current token. */
    void remember(int start) {
        if (knowsPlaces) {
            remembered.put(
                    extras.orElseThrow().within(pointer()),
                    new SourceRange(places.position(start), places.position(places.end(parser))));
        }
    }

    /** Where the parts of the charter stand, by their pointers in it. */
    Map<Pointer, SourceRange> remembered() {
        return remembered;
    }

    /** The pointer to the current value; at the end of an object or a list, to that. */
    Pointer pointer() {
        return pointer(parser.streamReadContext());
    }

    private Pointer pointer(@Nullable TokenStreamContext innermost) {
        if (innermost == null || innermost == outside) {
            return Pointer.root();
        }
        Pointer around = pointer(innermost.getParent());
        if (innermost.inObject() && innermost.currentName() != null) {
            return around.child(innermost.currentName());
        }
        return innermost.inArray() && innermost.hasCurrentIndex() ? around.child(innermost.getCurrentIndex()) : around;
    }

    CharterReadException refuse(String message) {
        return refuse(message, pointer(), place());
    }

    /** Refuses what ends here and began at a place, since the model does. */
    CharterReadException refuse(RuntimeException cause, int start) {
        return refuse(cause, pointer(), start);
    }

    CharterReadException refuse(RuntimeException cause, Pointer pointer, int place) {
        CharterReadException refusal = refuse(String.valueOf(cause.getMessage()), pointer, place);
        refusal.initCause(cause);
        return refusal;
    }

    CharterReadException refuse(String message, Pointer pointer, int place) {
        SourcePosition position = places.position(place);
        return position.line() > 0
                ? CharterReadException.at(message, pointer, position)
                : CharterReadException.of(pointer + ": " + message);
    }

    /** The refusal of what is no JSON, in the object or list that it breaks. */
    CharterReadException notJson(JacksonException e) {
        TokenStreamContext broken = parser.streamReadContext();
        return refuse(
                "expected JSON: " + SyntaxMessage.of(e),
                pointer(broken == outside || broken == null ? broken : broken.getParent()),
                places.of(e, parser));
    }
}
