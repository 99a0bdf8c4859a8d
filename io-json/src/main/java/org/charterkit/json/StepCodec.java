package org.charterkit.json;

import org.charterkit.Step;

/** What is to be done on a path, and what is nested under it. */
final class StepCodec implements Codec<Step> {
    static final StepCodec INSTANCE = new StepCodec();

    private final Codec<Step> object = ObjectCodec.<Step, Step.Builder>of(input -> Step.builder(), Step.Builder::build)
            .required("text", RichTextCodec.INSTANCE, Step.Builder::text, Step::text)
            .list("assignees", PersonCodec.INSTANCE, Step.Builder::addAllAssignees, Step::assignees)
            .optional("status", Words.STATUSES, Step.Builder::status, Step::status)
            .optional("due", DateCodec.INSTANCE, Step.Builder::due, Step::due)
            .optional("body", ProseCodec.INSTANCE, Step.Builder::body, Step::body)
            .list("steps", this, Step.Builder::addAllSteps, Step::steps)
            .placed()
            .codec();

    private StepCodec() {}

    @Override
    public Step read(JsonInput input) {
        return object.read(input);
    }

    @Override
    public void write(Step step, JsonOutput output) {
        object.write(step, output);
    }
}
