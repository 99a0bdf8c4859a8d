package org.charterkit.json;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.text.RichText;

/** A role: its name, and what the name says. */
final class RoleCodec implements Codec<Role> {
    static final RoleCodec INSTANCE = new RoleCodec();

    @Override
    public Role read(Node node) {
        Members members = node.members("name", "kinds", "qualifier");
        RichText name = members.require("name", RichTextCodec.INSTANCE);
        Collection<RoleKind> stated = members.list("kinds", Words.ROLE_KINDS);
        boolean isStated = members.node("kinds").isPresent();
        return node.buildInPlace(() -> {
            Set<RoleKind> kinds =
                    isStated ? Set.copyOf(stated) : MissingMeaning.ofRole(name).kinds();
            Optional<String> qualifier = members.meaning("qualifier", TextCodec.INSTANCE, () -> qualifierIn(name));
            return Role.of(name, kinds).withQualifier(qualifier);
        });
    }

    @Override
    public void write(Role role, JsonOutput output) {
        output.object(() -> {
            output.member("name", role.name(), RichTextCodec.INSTANCE);
            output.list("kinds", role.kinds(), Words.ROLE_KINDS);
            output.meaning("qualifier", role.qualifier(), TextCodec.INSTANCE, () -> qualifierIn(role.name()));
        });
    }

    private static Optional<String> qualifierIn(RichText name) {
        return MissingMeaning.ofRole(name).qualifier();
    }
}
