package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.charterkit.io.CharterReadException;
import org.charterkit.text.RichText;

/** The members of an object, by name. */
final class Members {
    /** How many names a message lists; a lenient document may have any number. */
    private static final int MOST_NAMES = 20;

    private final Node object;

    Members(Node object) {
        this.object = object;
    }

    Optional<Node> node(String name) {
        return object.member(name);
    }

    <T> T require(String name, Codec<T> codec) {
        return get(name, codec).orElseThrow(() -> missing(name));
    }

    Node requireNode(String name) {
        return node(name).orElseThrow(() -> missing(name));
    }

    private CharterReadException missing(String name) {
        List<String> names =
                object.children().stream().map(Node::token).limit(MOST_NAMES).toList();
        String found = names.isEmpty() ? "none" : "only " + Quote.all(names);
        return object.refuse("expected a member " + Quote.of(name) + ", found " + found);
    }

    <T> Optional<T> get(String name, Codec<T> codec) {
        return node(name).map(codec::read);
    }

    /** The elements of a list; none where it is absent. */
    <T> List<T> list(String name, Codec<T> codec) {
        return nodes(name).stream().map(codec::read).toList();
    }

    List<Node> nodes(String name) {
        return node(name).map(Node::elements).orElse(List.of());
    }

    /** Text that is empty where it is absent. */
    RichText richText(String name) {
        return get(name, RichTextCodec.INSTANCE).orElse(RichText.empty());
    }

    /** Text without links and styles. */
    Optional<String> text(String name) {
        return node(name).map(Node::text);
    }

    /** Text without links and styles that is not blank. */
    Optional<String> words(String name) {
        return node(name).map(Members::words);
    }

    private static String words(Node node) {
        if (node.text().isBlank()) {
            throw node.refuse("expected text that is not blank, found " + Quote.of(node.text()));
        }
        return node.text();
    }

    /** A meaning as stated, {@code null} for none; where it is left out, as the words say. */
    <T> Optional<T> meaning(String name, Codec<T> codec, Supplier<Optional<T>> inWords) {
        return node(name)
                .map(node -> node.isNothing() ? Optional.<T>empty() : Optional.of(codec.read(node)))
                .orElseGet(inWords);
    }
}
