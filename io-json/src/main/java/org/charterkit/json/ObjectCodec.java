package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.charterkit.io.CharterReadException;

/**
 * An object: a table of its members, in the order in which they are written.
 *
 * <p>They are read in any order, each once, into a draft, from which the part is built at the end.
 *
 * @param <T> the part that the object stands for
 * @param <D> its draft, such as a builder
 */
final class ObjectCodec<T, D> implements Codec<T> {
    private static final int[] NO_PLACES = {};

    private final Function<JsonInput, D> newDraft;
    private final Function<D, T> build;
    private final List<Member<T, D>> members;
    private final String[] names;

    /** The members that an object may have to have: one bit for each member. */
    private final long needed;

    private final boolean placed;

    ObjectCodec(Function<JsonInput, D> newDraft, Function<D, T> build, List<Member<T, D>> members, boolean placed) {
        this.newDraft = newDraft;
        this.build = build;
        this.members = members;
        this.names = members.stream().map(Member::name).toArray(String[]::new);
        long bits = 0;
        for (int i = 0; i < names.length; i++) {
            bits |= members.get(i).mayBeRequired() ? 1L << i : 0;
        }
        this.needed = bits;
        this.placed = placed;
    }

    /**
     * The table of an object, without members as yet.
     *
     * @param newDraft what takes the members of an object that is about to be read
     * @param build what makes the part of them; what it throws as an illegal state or argument is refused with the place
     *     of the object
     */
    static <T, D> ObjectTable<T, D> of(Function<JsonInput, D> newDraft, Function<D, T> build) {
        return new ObjectTable<>(newDraft, build);
    }

    @Override
    public T read(JsonInput input) {
        int start = input.startObject();
        D draft = newDraft.apply(input);
        int[] places = input.knowsPlaces() ? new int[members.size()] : NO_PLACES;
        long seen = 0;
        int next = 0;
        for (String name = input.nextMember(); name != null; name = input.nextMember()) {
            int index = indexOf(name, next);
            if (index < 0) {
                input.unknown(name, List.of(names));
                continue;
            }
            if ((seen & (1L << index)) != 0) {
                throw input.twice(name, places.length == 0 ? 0 : places[index]);
            }
            if (places.length > 0) {
                places[index] = input.place();
            }
            seen |= 1L << index;
            next = index + 1;
            members.get(index).read(input, draft);
        }
        if ((needed & ~seen) != 0) {
            requireMembers(input, start, draft, seen);
        }
        T part = built(input, start, draft);
        if (placed) {
            input.remember(start);
        }
        return part;
    }

    /** The position of a member; members mostly stand in the order of the table. */
    private int indexOf(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void requireMembers(JsonInput input, int start, D draft, long seen) {
        for (int i = 0; i < members.size(); i++) {
            if ((needed & ~seen & (1L << i)) != 0 && members.get(i).isRequiredIn(draft)) {
                throw missing(input, start, names[i], seen);
            }
        }
    }

    private CharterReadException missing(JsonInput input, int start, String name, long seen) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if ((seen & (1L << i)) != 0) {
                found.add(names[i]);
            }
        }
        return input.refuse(
                "expected a member " + Quote.of(name) + ", found "
                        + (found.isEmpty() ? "none" : "only " + Quote.all(found)),
                input.pointer(),
                start);
    }

    private T built(JsonInput input, int start, D draft) {
        try {
            return build.apply(draft);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw input.refuse(e, start);
        }
    }

    @Override
    public void write(T part, JsonOutput output) {
        output.startObject();
        for (Member<T, D> member : members) {
            member.write(part, output);
        }
        output.endObject();
    }
}
