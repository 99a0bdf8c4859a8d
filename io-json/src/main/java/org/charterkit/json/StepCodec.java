package org.charterkit.json;

import org.charterkit.Step;

/** What is to be done on a path, and what is nested under it. */
final class StepCodec implements Codec<Step> {
    static final StepCodec INSTANCE = new StepCodec();

    @Override
    public Step read(Node node) {
        Members members = node.members("text", "assignees", "status", "due", "body", "steps");
        Step.Builder step = Step.builder()
                .text(members.require("text", RichTextCodec.INSTANCE))
                .addAllAssignees(members.list("assignees", PersonCodec.INSTANCE))
                .status(members.get("status", Words.STATUSES))
                .due(members.get("due", DateCodec.INSTANCE))
                .body(members.get("body", ProseCodec.INSTANCE))
                .addAllSteps(members.list("steps", this));
        return node.buildInPlace(step::build);
    }

    @Override
    public void write(Step step, JsonOutput output) {
        output.object(() -> {
            output.member("text", step.text(), RichTextCodec.INSTANCE);
            output.list("assignees", step.assignees(), PersonCodec.INSTANCE);
            output.member("status", step.status(), Words.STATUSES);
            output.member("due", step.due(), DateCodec.INSTANCE);
            output.member("body", step.body(), ProseCodec.INSTANCE);
            output.list("steps", step.steps(), this);
        });
    }
}
