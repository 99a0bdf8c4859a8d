package org.charterkit.json;

import java.util.List;
import org.charterkit.Detail;
import org.charterkit.Prerequisite;
import org.charterkit.text.RichText;

/** What must be there first. */
final class PrerequisiteCodec implements Codec<Prerequisite> {
    static final PrerequisiteCodec INSTANCE = new PrerequisiteCodec();

    @Override
    public Prerequisite read(Node node) {
        Members members = node.members("name", "rationale", "details");
        RichText name = members.require("name", RichTextCodec.INSTANCE);
        RichText rationale = members.richText("rationale");
        List<Detail> details = members.list("details", DetailCodec.INSTANCE);
        return node.buildInPlace(() -> Prerequisite.of(name, rationale).withDetails(details));
    }

    @Override
    public void write(Prerequisite prerequisite, JsonOutput output) {
        output.object(() -> {
            output.member("name", prerequisite.name(), RichTextCodec.INSTANCE);
            output.member("rationale", prerequisite.rationale());
            output.list("details", prerequisite.details(), DetailCodec.INSTANCE);
        });
    }
}
