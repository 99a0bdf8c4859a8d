package org.charterkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a charter, as a JSON Pointer (RFC 6901) into its JSON form: {@code /participants/3/title}.
 *
 * <pre>{@code
 * Pointer.to(FactKind.PARTICIPANT, 3).child("title").toString(); // "/participants/3/title"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Pointer {
    private static final Pointer ROOT = new Pointer();

    /** The words of the numbers that nearly all pointers have, which are as many as the facts of all pages. */
    private static final List<String> NUMBERS =
            IntStream.range(0, 256).mapToObj(Integer::toString).toList();

    /** What this is a part of; null for the root. Thousands of pointers into one fact share the pointer to it. */
    private final @Nullable Pointer parent;

    private final String token;
    private final int depth;
    private final int hash;

    private Pointer() {
        this.parent = null;
        this.token = "";
        this.depth = 0;
        this.hash = 1;
    }

    private Pointer(Pointer parent, String token) {
        this.parent = parent;
        this.token = token;
        this.depth = parent.depth + 1;
        this.hash = 31 * parent.hash + token.hashCode();
    }

    /**
     * The whole charter.
     *
     * @return the pointer without tokens, written as the empty string
     */
    public static Pointer root() {
        return ROOT;
    }

    /**
     * A fact.
     *
     * @param kind the kind of fact
     * @param index its position among the facts of its kind, from 0
     * @return the pointer
     * @throws IllegalArgumentException if the index is negative
     */
    public static Pointer to(FactKind kind, int index) {
        return ROOT.child(kind.pluralName()).child(index);
    }

    /**
     * A section.
     *
     * @param index its position among the sections, from 0
     * @return the pointer
     * @throws IllegalArgumentException if the index is negative
     */
    public static Pointer toSection(int index) {
        return ROOT.child("sections").child(index);
    }

    /**
     * A pointer from its text form.
     *
     * @param text a JSON Pointer: empty, or tokens each after a slash, with {@code ~0} for {@code ~} and {@code ~1}
     *     for {@code /}
     * @return the pointer
     * @throws IllegalArgumentException if the text is not empty and does not begin with a slash
     */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer: expected a slash at the beginning, found \"" + text + "\"");
        }
        Pointer pointer = ROOT;
        for (String token : text.substring(1).split("/", -1)) {
            pointer = pointer.child(token.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }

    /**
     * A member of what this points to.
     *
     * @param name the member's name
     * @return the longer pointer
     */
    public Pointer child(String name) {
        return new Pointer(this, Objects.requireNonNull(name, "name"));
    }

    /**
     * An element of what this points to.
     *
     * @param index the position, from 0
     * @return the longer pointer
     * @throws IllegalArgumentException if the index is negative
     */
    public Pointer child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index: expected 0 or more, found " + index);
        }
        return child(index < NUMBERS.size() ? NUMBERS.get(index) : Integer.toString(index));
    }

    /**
     * What this is a part of.
     *
     * @return the pointer without its last token; empty for the root
     */
    public Optional<Pointer> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The tokens, unescaped.
     *
     * @return names and positions, from the outermost; unmodifiable
     */
    public List<String> tokens() {
        String[] tokens = new String[depth];
        Pointer pointer = this;
        for (int i = depth - 1; i >= 0; i--) {
            tokens[i] = pointer.token;
            pointer = Objects.requireNonNull(pointer.parent, "as many parents as tokens");
        }
        return List.of(tokens);
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof Pointer other) || hash != other.hash || depth != other.depth) {
            return false;
        }
        Pointer mine = this;
        Pointer theirs = other;
        while (mine != theirs && mine.parent != null && theirs.parent != null) {
            if (!mine.token.equals(theirs.token)) {
                return false;
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The text form, which {@link #parse} takes. */
    @Override
    public String toString() {
        return tokens().stream()
                .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
