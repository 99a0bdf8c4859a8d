package org.charterkit.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document, with its place.
 *
 * <p>What a value has to be is asked of it ({@link #text()}, {@link #integer}, {@link #elements()}, {@link #members}); it
 * refuses to be anything else.
 */
final class Node {
    enum Type {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NOTHING("null");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    /** More digits than any number that means something here. */
    private static final int MOST_DIGITS = 100;

    /** Up to so many members, to look at each is faster than to look a name up. */
    private static final int FEW = 12;

    private final Document document;
    private final @Nullable Node parent;

    /** The name in the object around, or the position in the list around. */
    private final String token;

    private final Type type;
    private final int start;
    private int end;
    private String words = "";
    private List<Node> children = List.of();

    Node(Document document, @Nullable Node parent, String token, Type type, int start) {
        this.document = document;
        this.parent = parent;
        this.token = token;
        this.type = type;
        this.start = start;
        this.end = start;
    }

    /** Ends a text, a number or a flag; the words are the text itself, or the number as written. */
    Node endScalar(String itsWords, int itsEnd) {
        this.words = itsWords;
        this.end = itsEnd;
        return this;
    }

    /** Ends an object or a list. */
    Node endContainer(List<Node> itsChildren, int itsEnd) {
        this.children = itsChildren.isEmpty() ? List.of() : itsChildren;
        this.end = itsEnd;
        return this;
    }

    Document document() {
        return document;
    }

    Type type() {
        return type;
    }

    String token() {
        return token;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The text, or the number as written, or {@code true} or {@code false}. */
    String words() {
        return words;
    }

    /** The elements of a list or the values of an object. */
    List<Node> children() {
        return children;
    }

    Pointer pointer() {
        return parent == null ? Pointer.root() : parent.pointer().child(token);
    }

    /** The pointer within another node that this stands in, or is. */
    Pointer pointerIn(Node around) {
        return this == around || parent == null
                ? Pointer.root()
                : parent.pointerIn(around).child(token);
    }

    boolean isIn(Node around) {
        return this == around || (parent != null && parent.isIn(around));
    }

    CharterReadException refuse(String message) {
        return document.refusal(message, pointer(), start);
    }

    /** What it is, for a message. */
    String found() {
        return switch (type) {
            case TEXT -> "the text " + Quote.of(words);
            case NUMBER -> "the number " + Quote.shortened(words);
            case FLAG -> words;
            default -> type.words;
        };
    }

    private void require(Type expected) {
        if (type != expected) {
            throw refuse("expected " + expected.words + ", found " + found());
        }
    }

    boolean isNothing() {
        return type == Type.NOTHING;
    }

    String text() {
        require(Type.TEXT);
        return words;
    }

    /** An integer, however it is written: {@code 70}, {@code 70.0} and {@code 7e1} are one number to JSON Schema. */
    int integer(int least, int most) {
        Optional<BigDecimal> number = type == Type.NUMBER ? number(words) : Optional.empty();
        return number.filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(most)) <= 0)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact)
                .orElseThrow(() -> {
                    String range = most == Integer.MAX_VALUE ? least + " or more" : "from " + least + " to " + most;
                    return refuse("expected an integer " + range + ", found " + found());
                });
    }

    boolean isNumber(int value) {
        return type == Type.NUMBER
                && number(words)
                        .filter(found -> found.compareTo(BigDecimal.valueOf(value)) == 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> number(String digits) {
        try {
            return digits.length() > MOST_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    void requireObject() {
        require(Type.OBJECT);
    }

    List<Node> elements() {
        require(Type.LIST);
        return children;
    }

    /** The members of an object, once it is sure that all of them are known. */
    Members members(String... known) {
        require(Type.OBJECT);
        List<String> names = List.of(known);
        for (Node child : children) {
            if (!names.contains(child.token)) {
                child.unknown(names);
            }
        }
        return new Members(this);
    }

    private void unknown(List<String> known) {
        if (!document.isLenient()) {
            throw refuse("unknown member " + Quote.of(token) + ", known here are " + Quote.all(known));
        }
        document.keep(this);
    }

    /** The value of a member, whether the object is to have it or not; empty for what is no object. */
    Optional<Node> member(String name) {
        if (type == Type.OBJECT) {
            for (Node child : children) {
                if (child.token.equals(name)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** Refuses an object that has two members of one name; a list has none. */
    void requireDistinctNames() {
        if (type == Type.OBJECT && children.size() > 1) {
            Set<String> names = children.size() > FEW ? new HashSet<>() : Set.of();
            for (int i = 0; i < children.size(); i++) {
                String name = children.get(i).token;
                boolean isFirst = children.size() > FEW ? names.add(name) : firstNamed(name) == children.get(i);
                if (!isFirst) {
                    throw children.get(i)
                            .refuse("the member " + Quote.of(name) + " stands there twice, first at "
                                    + document.position(firstNamed(name).start));
                }
            }
        }
    }

    private Node firstNamed(String name) {
        return member(name).orElseThrow();
    }

    /** Builds a part of the charter that stands here; what the model refuses is refused with this place. */
    <T> T build(Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalStateException | IllegalArgumentException e) {
            CharterReadException refusal = refuse(String.valueOf(e.getMessage()));
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Builds a part of the charter, and remembers that it stands here. */
    <T> T buildInPlace(Supplier<T> part) {
        document.place(this);
        return build(part);
    }
}
