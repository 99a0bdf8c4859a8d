package org.charterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place in a charter, as a JSON Pointer (RFC 6901) into its JSON form: {@code /participants/3/title}.
 *
 * <pre>{@code
 * Pointer.to(FactKind.PARTICIPANT, 3).child("title").toString(); // "/participants/3/title"
 * }</pre>
 */
public final class Pointer {
    private static final Pointer ROOT = new Pointer(List.of());

    private final List<String> tokens;

    private Pointer(List<String> tokens) {
        this.tokens = tokens;
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
        List<String> tokens = new ArrayList<>();
        for (String token : text.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return new Pointer(List.copyOf(tokens));
    }

    /**
     * A member of what this points to.
     *
     * @param name the member's name
     * @return the longer pointer
     */
    public Pointer child(String name) {
        List<String> longer = new ArrayList<>(tokens);
        longer.add(Objects.requireNonNull(name, "name"));
        return new Pointer(List.copyOf(longer));
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
        return child(Integer.toString(index));
    }

    /**
     * What this is a part of.
     *
     * @return the pointer without its last token; empty for the root
     */
    public Optional<Pointer> parent() {
        return tokens.isEmpty() ? Optional.empty() : Optional.of(new Pointer(tokens.subList(0, tokens.size() - 1)));
    }

    /**
     * The tokens, unescaped.
     *
     * @return names and positions, from the outermost; unmodifiable
     */
    public List<String> tokens() {
        return tokens;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Pointer other && tokens.equals(other.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** The text form, which {@link #parse} takes. */
    @Override
    public String toString() {
        return tokens.stream()
                .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
