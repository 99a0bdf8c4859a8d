package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
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
    private final JsonParser parser;
    private final ReadLimits limits;
    private int depth;
    private long values;

    /** The innermost object or list that is not ended yet, for refusals. */
    private @Nullable Node around;

    private NodeParser(Document document, JsonParser parser, ReadLimits limits) {
        this.document = document;
        this.parser = parser;
        this.limits = limits;
    }

    static Node parse(Document document, ReadLimits limits) {
        String json = document.text().substring(document.begin());
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return new NodeParser(document, parser, limits).document();
        }
    }

    private Node document() {
        JsonToken first = next();
        if (first == null) {
            throw refuse(
                    "expected an object, found the end of the document",
                    document.text().length());
        }
        Node root = value(first, null, "");
        if (next() != null) {
            throw refuse("expected the end of the document, found more", tokenStart());
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

    private CharterReadException notJson(JacksonException e) {
        long offset = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
        if (offset < 0) {
            offset = parser.currentLocation().getCharOffset();
        }
        return refuse("expected JSON: " + SyntaxMessage.of(e), (int)
                Math.min(offset + document.begin(), document.text().length()));
    }

    private CharterReadException refuse(String message, int offset) {
        return document.refusal(message, around == null ? Pointer.root() : around.pointer(), offset);
    }

    private int tokenStart() {
        return (int) parser.currentTokenLocation().getCharOffset() + document.begin();
    }

    private int tokenEnd() {
        return (int) parser.currentLocation().getCharOffset() + document.begin();
    }

    private Node value(JsonToken token, @Nullable Node parent, String name) {
        requireWithin("values (ten times ReadLimits.cells)", ++values, VALUES_OF_ONE_CELL * limits.cells());
        Node node = new Node(document, parent, name, type(token), tokenStart());
        return switch (node.type()) {
            case OBJECT, LIST -> container(node);
            default -> node.endScalar(words(), tokenEnd());
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
        node.endContainer(children, tokenEnd());
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
            throw refuse("expected a value, found the end of the document", tokenEnd());
        }
        return value(value, parent, name);
    }

    private void requireWithin(String what, long found, long limit) {
        if (found > limit) {
            throw refuse("limit exceeded: expected at most " + limit + " " + what + ", found more", tokenStart());
        }
    }
}
