package org.charterkit.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.charterkit.text.RichText;

/**
 * Collects the members of an {@link ObjectCodec}, in the order in which they are written.
 *
 * @param <T> the part that the object stands for
 * @param <D> its draft
 */
final class ObjectTable<T, D> {
    private final Function<JsonInput, D> newDraft;
    private final Function<D, T> build;
    private final List<Member<T, D>> members = new ArrayList<>();
    private boolean placed;

    ObjectTable(Function<JsonInput, D> newDraft, Function<D, T> build) {
        this.newDraft = newDraft;
        this.build = build;
    }

    /** A member that every such object has. */
    <V> ObjectTable<T, D> required(String name, Codec<V> codec, BiConsumer<D, V> set, Function<T, V> get) {
        members.add(new Member<T, D>(name, draft -> true, (input, draft) -> set.accept(draft, codec.read(input))) {
            @Override
            void write(T part, JsonOutput output) {
                output.name(key());
                codec.write(get.apply(part), output);
            }
        });
        return this;
    }

    /** A member that is left out where it is absent. */
    <V> ObjectTable<T, D> optional(
            String name, Codec<V> codec, BiConsumer<D, Optional<V>> set, Function<T, Optional<V>> get) {
        members.add(
                new Member<T, D>(
                        name, Member.NEVER, (input, draft) -> set.accept(draft, Optional.of(codec.read(input)))) {
                    @Override
                    void write(T part, JsonOutput output) {
                        Optional<V> value = get.apply(part);
                        if (value.isPresent()) {
                            output.name(key());
                            codec.write(value.get(), output);
                        }
                    }
                });
        return this;
    }

    /** Text that is left out where it is empty. */
    ObjectTable<T, D> text(String name, BiConsumer<D, RichText> set, Function<T, RichText> get) {
        RichTextCodec codec = RichTextCodec.INSTANCE;
        members.add(new Member<T, D>(name, Member.NEVER, (input, draft) -> set.accept(draft, codec.read(input))) {
            @Override
            void write(T part, JsonOutput output) {
                RichText text = get.apply(part);
                if (!text.isEmpty()) {
                    output.name(key());
                    codec.write(text, output);
                }
            }
        });
        return this;
    }

    /** A list that is left out where it is empty. */
    <V> ObjectTable<T, D> list(
            String name, Codec<V> codec, BiConsumer<D, List<V>> set, Function<T, ? extends Collection<V>> get) {
        members.add(new Member<T, D>(name, Member.NEVER, (input, draft) -> set.accept(draft, input.list(codec))) {
            @Override
            void write(T part, JsonOutput output) {
                output.list(key(), get.apply(part), codec);
            }
        });
        return this;
    }

    /** Where the group of a fact stands. */
    ObjectTable<T, D> group() {
        return member(
                StatedGroups.MEMBER,
                (input, draft) -> input.stateGroup(input.place(), RichTextCodec.INSTANCE.read(input)),
                (key, part, output) -> output.group(key));
    }

    /** Where a nested criterion has no group. */
    ObjectTable<T, D> noGroup() {
        return member(
                StatedGroups.MEMBER,
                (input, draft) -> {
                    throw input.refuse("expected no group, since a nested criterion belongs to the one around it");
                },
                (key, part, output) -> {});
    }

    /** Any member that may be left out. */
    ObjectTable<T, D> member(String name, Member.Reading<? super D> reading, Member.Writing<? super T> writing) {
        return member(name, Member.NEVER, reading, writing);
    }

    /** Any member. */
    ObjectTable<T, D> member(
            String name,
            Predicate<? super D> required,
            Member.Reading<? super D> reading,
            Member.Writing<? super T> writing) {
        members.add(new Member<T, D>(name, required, reading) {
            @Override
            void write(T part, JsonOutput output) {
                writing.write(key(), part, output);
            }
        });
        return this;
    }

    /** Says that a reading knows where such objects stand. */
    ObjectTable<T, D> placed() {
        placed = true;
        return this;
    }

    ObjectCodec<T, D> codec() {
        return new ObjectCodec<>(newDraft, build, List.copyOf(members), placed);
    }
}
