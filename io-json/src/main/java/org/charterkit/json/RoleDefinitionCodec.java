package org.charterkit.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.text.Prose;
import org.charterkit.vocabulary.Vocabulary;

/** What a role means, and the RACI letters in the words. */
final class RoleDefinitionCodec {
    static final Codec<RoleDefinition> INSTANCE = ObjectCodec.<RoleDefinition, Draft>of(
                    input -> new Draft(input.vocabulary()), Draft::build)
            .required("role", RoleCodec.INSTANCE, (draft, role) -> draft.role = Optional.of(role), RoleDefinition::role)
            .required(
                    "definition",
                    ProseCodec.INSTANCE,
                    (draft, definition) -> draft.definition = Optional.of(definition),
                    RoleDefinition::definition)
            .member(
                    "raci",
                    (input, draft) -> draft.raci = Optional.of(input.list(Words.RACI)),
                    (name, definition, output) -> {
                        output.name(name);
                        output.array(definition.raci(), Words.RACI);
                    })
            .placed()
            .codec();

    private RoleDefinitionCodec() {}

    private static final class Draft {
        private final Vocabulary vocabulary;
        private Optional<Role> role = Optional.empty();
        private Optional<Prose> definition = Optional.empty();
        private Optional<List<Raci>> raci = Optional.empty();

        private Draft(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        private RoleDefinition build() {
            Set<Raci> letters = EnumSet.noneOf(Raci.class);
            letters.addAll(raci.isPresent() ? raci.get() : vocabulary.raci(definition.orElseThrow()));
            return RoleDefinition.of(role.orElseThrow(), definition.orElseThrow(), letters);
        }
    }
}
