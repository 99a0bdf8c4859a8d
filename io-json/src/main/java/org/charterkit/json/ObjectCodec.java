package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.charterkit.io.CharterReadException;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.sym.SimpleNameMatcher;

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
    private final Member<T, D>[] members;
    private final List<String> names;
    private final PropertyNameMatcher matcher;

    /** The members that an object may have to have: one bit for each member. */
    private final long needed;

    private final boolean placed;

    @SuppressWarnings({"unchecked", "rawtypes"}) // No array of a generic type can be made otherwise.
    ObjectCodec(Function<JsonInput, D> newDraft, Function<D, T> build, List<Member<T, D>> members, boolean placed) {
        this.newDraft = newDraft;
        this.build = build;
        this.members = members.toArray(new Member[0]);
        this.names = members.stream().map(Member::name).toList();
        this.matcher = SimpleNameMatcher.construct(Locale.ROOT, names);
        long bits = 0;
        for (int i = 0; i < names.size(); i++) {
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
        int[] places = input.knowsPlaces() ? new int[members.length] : NO_PLACES;
        long seen = 0;
        for (int index = input.nextMember(matcher); index != JsonInput.NO_MEMBER; index = input.nextMember(matcher)) {
            if (index < 0) {
                input.unknown(names);
                continue;
            }
            if ((seen & (1L << index)) != 0) {
                throw input.twice(names.get(index), places.length == 0 ? 0 : places[index]);
            }
            if (places.length > 0) {
                places[index] = input.place();
            }
            seen |= 1L << index;
            members[index].read(input, draft);
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

    private void requireMembers(JsonInput input, int start, D draft, long seen) {
        for (int i = 0; i < members.length; i++) {
            if ((needed & ~seen & (1L << i)) != 0 && members[i].isRequiredIn(draft)) {
                throw missing(input, start, names.get(i), seen);
            }
        }
    }

    private CharterReadException missing(JsonInput input, int start, String name, long seen) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if ((seen & (1L << i)) != 0) {
                found.add(names.get(i));
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
        } catch (IllegalArgumentException e) {
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
