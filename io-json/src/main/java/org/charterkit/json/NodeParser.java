package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.DataValue;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Turns the tokens of a document into nodes; what is no JSON, or too much of it, ends here. */
final class NodeParser {
    /** The limits are checked here, where their refusals have a place; Jackson's own are put out of the way. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** What lies around the criteria and within them: the root, its lists, a person's note, a marked run, its styles. */
    private static final int LEVELS_BESIDE_NESTING = 10;

    private static final int LEVELS_OF_ONE_NESTING = 2;
    private static final long VALUES_OF_ONE_CELL = 10;

    private final Document document;
    private final Places places;
    private final JsonParser parser;
    private final ReadLimits limits;
    private int depth;
    private long values;

    /** The innermost object or list that is not ended yet, for refusals. */
    private @Nullable Node around;

    private NodeParser(Document document, Places places, JsonParser parser, ReadLimits limits) {
        this.document = document;
        this.places = places;
        this.parser = parser;
        this.limits = limits;
    }

    /** Reads a whole text. */
    static Node parse(String text, int firstLine, boolean lenient, ReadLimits limits) {
        TextPlaces places = new TextPlaces(text, firstLine);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), places.json())) {
            return new NodeParser(new Document(places, lenient), places, parser, limits).document();
        }
    }

    /** Reads the value that begins with the current token of somebody else's parser. */
    static Node parse(JsonParser parser, boolean lenient, ReadLimits limits) {
        Places places = new ParserPlaces();
        NodeParser nodes = new NodeParser(new Document(places, lenient), places, parser, limits);
        return nodes.value(parser.currentToken(), null, "");
    }

    private Node document() {
        JsonToken first = next();
        if (first == null) {
            throw refuse("expected an object, found the end of the document", places.end(parser));
        }
        Node root = value(first, null, "");
        if (next() != null) {
            throw refuse("expected the end of the document, found more", places.start(parser));
        }
        return root;
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /** Texts are not read before they are asked for, so that errors in them come to light here. */
    private String words() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /** A number as JSON writes it, even where YAML writes it otherwise. */
    private String digits() {
        String written = words();
        String digits = DataValue.Numeral.isNumber(written) ? written : String.valueOf(parser.getNumberValue());
        if (!DataValue.Numeral.isNumber(digits)) {
            throw refuse(
                    "expected a number that JSON can write, found " + Quote.shortened(written), places.start(parser));
        }
        return digits;
    }

    private CharterReadException notJson(JacksonException e) {
        return refuse("expected JSON: " + SyntaxMessage.of(e), places.of(e, parser));
    }

    private CharterReadException refuse(String message, int place) {
        return document.refusal(message, around == null ? Pointer.root() : around.pointer(), place);
    }

    private Node value(JsonToken token, @Nullable Node parent, String name) {
        requireWithin("values (ten times ReadLimits.cells)", ++values, VALUES_OF_ONE_CELL * limits.cells());
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            throw refuse("expected what JSON can write, found binary data or an object", places.start(parser));
        }
        Node node = new Node(document, parent, name, type(token), places.start(parser));
        return switch (node.type()) {
            case OBJECT, LIST -> container(node);
            case NUMBER -> node.endScalar(digits(), places.end(parser));
            default -> node.endScalar(words(), places.end(parser));
        };
    }

    private static Node.Type type(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Node.Type.OBJECT;
            case START_ARRAY -> Node.Type.LIST;
            case VALUE_STRING -> Node.Type.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Node.Type.FLAG;
            default -> Node.Type.NOTHING;
        };
    }

    private Node container(Node node) {
        long levels = LEVELS_BESIDE_NESTING + (long) LEVELS_OF_ONE_NESTING * limits.nesting();
        requireWithin("levels of objects and lists (from ReadLimits.nesting)", ++depth, levels);
        Node outside = around;
        around = node;
        List<Node> children = new ArrayList<>();
        for (JsonToken token = next(); token != null && !token.isStructEnd(); token = next()) {
            children.add(child(token, node, children.size()));
        }
        node.endContainer(children, places.end(parser));
        node.requireDistinctNames();
        around = outside;
        depth--;
        return node;
    }

    private Node child(JsonToken token, Node parent, int index) {
        if (token != JsonToken.PROPERTY_NAME) {
            return value(token, parent, Integer.toString(index));
        }
        String name = words();
        JsonToken value = next();
        if (value == null) {
            throw refuse("expected a value, found the end of the document", places.end(parser));
        }
        return value(value, parent, name);
    }

    private void requireWithin(String what, long found, long limit) {
        if (found > limit) {
            throw refuse(
                    "limit exceeded: expected at most " + limit + " " + what + ", found more", places.start(parser));
        }
    }
}
