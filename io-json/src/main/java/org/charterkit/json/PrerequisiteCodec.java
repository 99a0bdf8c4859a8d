package org.charterkit.json;

import java.util.List;
import org.charterkit.Detail;
import org.charterkit.Prerequisite;
import org.charterkit.text.RichText;

/** What must be there first. */
final class PrerequisiteCodec {
    static final Codec<Prerequisite> INSTANCE = ObjectCodec.<Prerequisite, Draft>of(input -> new Draft(), Draft::build)
            .required("name", RichTextCodec.INSTANCE, (draft, name) -> draft.name = name, Prerequisite::name)
            .text("rationale", (draft, rationale) -> draft.rationale = rationale, Prerequisite::rationale)
            .list("details", DetailCodec.INSTANCE, (draft, details) -> draft.details = details, Prerequisite::details)
            .placed()
            .codec();

    private PrerequisiteCodec() {}

    private static final class Draft {
        private RichText name = RichText.empty();
        private RichText rationale = RichText.empty();
        private List<Detail> details = List.of();

        private Prerequisite build() {
            Prerequisite prerequisite = Prerequisite.of(name, rationale);
            return details.isEmpty() ? prerequisite : prerequisite.withDetails(details);
        }
    }
}
