package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import org.charterkit.ExitCriterion;
import org.charterkit.text.RichText;

/** What must be reached, and what is nested under it. */
final class ExitCriterionCodec implements Codec<ExitCriterion> {
    static final ExitCriterionCodec INSTANCE = new ExitCriterionCodec();

    @Override
    public ExitCriterion read(Node node) {
        Members members = node.members(
                "text",
                "group",
                "status",
                "progress",
                "note",
                "dris",
                "started",
                "due",
                "completed",
                "body",
                "details",
                "criteria");
        ExitCriterion.Builder criterion = ExitCriterion.builder()
                .text(members.require("text", RichTextCodec.INSTANCE))
                .status(members.get("status", Words.STATUSES))
                .progress(members.node("progress").map(percent -> percent.integer(0, 100)))
                .note(members.richText("note"))
                .addAllDris(members.list("dris", PersonCodec.INSTANCE))
                .started(members.get("started", DateCodec.INSTANCE))
                .due(members.get("due", DateCodec.INSTANCE))
                .completed(members.get("completed", DateCodec.INSTANCE))
                .body(members.get("body", ProseCodec.INSTANCE))
                .addAllDetails(members.list("details", DetailCodec.INSTANCE))
                .addAllCriteria(nested(members));
        return node.buildInPlace(criterion::build);
    }

    private List<ExitCriterion> nested(Members members) {
        for (Node node : members.nodes("criteria")) {
            node.member("group").ifPresent(group -> {
                throw group.refuse("expected no group, since a nested criterion belongs to the one around it");
            });
        }
        return members.list("criteria", this);
    }

    @Override
    public void write(ExitCriterion criterion, JsonOutput output) {
        write(criterion, Optional.empty(), output);
    }

    void write(ExitCriterion criterion, Optional<RichText> group, JsonOutput output) {
        output.object(() -> {
            output.member("text", criterion.text(), RichTextCodec.INSTANCE);
            output.member("group", group, RichTextCodec.INSTANCE);
            output.member("status", criterion.status(), Words.STATUSES);
            criterion.progress().ifPresent(percent -> output.member("progress", percent));
            output.member("note", criterion.note());
            output.list("dris", criterion.dris(), PersonCodec.INSTANCE);
            output.member("started", criterion.started(), DateCodec.INSTANCE);
            output.member("due", criterion.due(), DateCodec.INSTANCE);
            output.member("completed", criterion.completed(), DateCodec.INSTANCE);
            output.member("body", criterion.body(), ProseCodec.INSTANCE);
            output.list("details", criterion.details(), DetailCodec.INSTANCE);
            output.list("criteria", criterion.criteria(), this);
        });
    }
}
