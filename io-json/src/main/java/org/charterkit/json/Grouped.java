package org.charterkit.json;

import java.util.Optional;
import org.charterkit.text.RichText;

/**
 * A fact with the group that it belongs to, which the sections say already, and which stands beside it for people's sake.
 *
 * @param <F> the type of fact
 * @param fact the fact
 * @param group the group; empty where none is stated
 * @param place where the group stands
 */
record Grouped<F>(F fact, Optional<RichText> group, int place) {
    /** The name of the member. */
    static final String GROUP = "group";

    /** A fact and its group while they are read. */
    private static final class Draft<B> {
        private final B fact;
        private Optional<RichText> group = Optional.empty();
        private int place;

        private Draft(B fact) {
            this.fact = fact;
        }
    }

    /** Objects of a table with their groups; the table has a member that says where the group stands. */
    static <F, B> Codec<Grouped<F>> codec(ObjectTable<F, B> facts) {
        ObjectTable<Grouped<F>, Draft<B>> table = ObjectCodec.of(
                input -> new Draft<>(facts.newDraft(input)),
                draft -> new Grouped<>(facts.build(draft.fact), draft.group, draft.place));
        for (Member<F, B> member : facts.members()) {
            if (member.name().equals(GROUP)) {
                table.member(GROUP, Grouped::readGroup, (name, grouped, output) -> {
                    if (grouped.group.isPresent()) {
                        output.name(name);
                        RichTextCodec.INSTANCE.write(grouped.group.get(), output);
                    }
                });
            } else {
                table.member(
                        member.name(),
                        member.mayBeRequired() ? draft -> member.isRequiredIn(draft.fact) : Member.NEVER,
                        (input, draft) -> member.read(input, draft.fact),
                        (name, grouped, output) -> member.write(grouped.fact, output));
            }
        }
        return table.placed().codec();
    }

    private static void readGroup(JsonInput input, Draft<?> draft) {
        draft.place = input.place();
        draft.group = Optional.of(RichTextCodec.INSTANCE.read(input));
    }
}
