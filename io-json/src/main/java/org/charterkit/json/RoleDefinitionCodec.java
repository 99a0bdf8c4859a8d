package org.charterkit.json;

import java.util.EnumSet;
import java.util.Set;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.text.Prose;

/** What a role means, and the RACI letters in the words. */
final class RoleDefinitionCodec implements Codec<RoleDefinition> {
    static final RoleDefinitionCodec INSTANCE = new RoleDefinitionCodec();

    @Override
    public RoleDefinition read(Node node) {
        Members members = node.members("role", "definition", "raci");
        Role role = members.require("role", RoleCodec.INSTANCE);
        Prose definition = members.require("definition", ProseCodec.INSTANCE);
        Set<Raci> raci = EnumSet.noneOf(Raci.class);
        raci.addAll(
                members.node("raci").isPresent()
                        ? members.list("raci", Words.RACI)
                        : MissingMeaning.raciIn(definition));
        return node.buildInPlace(() -> RoleDefinition.of(role, definition, raci));
    }

    @Override
    public void write(RoleDefinition definition, JsonOutput output) {
        output.object(() -> {
            output.member("role", definition.role(), RoleCodec.INSTANCE);
            output.member("definition", definition.definition(), ProseCodec.INSTANCE);
            output.list("raci", definition.raci(), Words.RACI);
            if (definition.raci().isEmpty()
                    && !MissingMeaning.raciIn(definition.definition()).isEmpty()) {
                output.name("raci");
                output.array(() -> {});
            }
        });
    }
}
