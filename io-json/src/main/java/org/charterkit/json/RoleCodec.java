package org.charterkit.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** A role: its name, and what the name says; where the kinds are left out, that is read from the name. */
final class RoleCodec {
    static final Codec<Role> INSTANCE = ObjectCodec.<Role, Draft>of(
                    input -> new Draft(input.vocabulary()), Draft::build)
            .required("name", RichTextCodec.INSTANCE, (draft, name) -> draft.name = name, Role::name)
            .list("kinds", Words.ROLE_KINDS, (draft, kinds) -> draft.kinds = Optional.of(kinds), Role::kinds)
            .optional(
                    "qualifier", TextCodec.INSTANCE, (draft, qualifier) -> draft.qualifier = qualifier, Role::qualifier)
            .placed()
            .codec();

    private RoleCodec() {}

    private static final class Draft {
        private final Vocabulary vocabulary;
        private RichText name = RichText.empty();
        private Optional<List<RoleKind>> kinds = Optional.empty();
        private Optional<String> qualifier = Optional.empty();

        private Draft(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        private Role build() {
            if (kinds.isPresent()) {
                EnumSet<RoleKind> distinct = EnumSet.noneOf(RoleKind.class);
                distinct.addAll(kinds.get());
                return Role.of(name, distinct).withQualifier(qualifier);
            }
            Role inWords = vocabulary.role(name);
            return qualifier.isPresent() ? inWords.withQualifier(qualifier) : inWords;
        }
    }
}
