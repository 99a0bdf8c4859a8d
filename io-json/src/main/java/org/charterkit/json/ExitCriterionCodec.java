package org.charterkit.json;

import org.charterkit.ExitCriterion;

/** What must be reached, and what is nested under it. */
final class ExitCriterionCodec implements Codec<ExitCriterion> {
    /** Criteria of the top level. */
    static final Codec<Grouped<ExitCriterion>> GROUPED = Grouped.codec(new ExitCriterionCodec().table);

    private final ObjectTable<ExitCriterion, ExitCriterion.Builder> table =
            ObjectCodec.<ExitCriterion, ExitCriterion.Builder>of(
                            input -> ExitCriterion.builder(), ExitCriterion.Builder::build)
                    .required("text", RichTextCodec.INSTANCE, ExitCriterion.Builder::text, ExitCriterion::text)
                    .group()
                    .optional("status", Words.STATUSES, ExitCriterion.Builder::status, ExitCriterion::status)
                    .optional(
                            "progress", IntegerCodec.PERCENT, ExitCriterion.Builder::progress, ExitCriterion::progress)
                    .text("note", ExitCriterion.Builder::note, ExitCriterion::note)
                    .list("dris", PersonCodec.INSTANCE, ExitCriterion.Builder::addAllDris, ExitCriterion::dris)
                    .optional("started", DateCodec.INSTANCE, ExitCriterion.Builder::started, ExitCriterion::started)
                    .optional("due", DateCodec.INSTANCE, ExitCriterion.Builder::due, ExitCriterion::due)
                    .optional(
                            "completed", DateCodec.INSTANCE, ExitCriterion.Builder::completed, ExitCriterion::completed)
                    .optional("body", ProseCodec.INSTANCE, ExitCriterion.Builder::body, ExitCriterion::body)
                    .list("details", DetailCodec.INSTANCE, ExitCriterion.Builder::addAllDetails, ExitCriterion::details)
                    .list("criteria", this, ExitCriterion.Builder::addAllCriteria, ExitCriterion::criteria)
                    .placed();

    private final Codec<ExitCriterion> object = table.codec();

    private ExitCriterionCodec() {}

    @Override
    public ExitCriterion read(JsonInput input) {
        return object.read(input);
    }

    @Override
    public void write(ExitCriterion criterion, JsonOutput output) {
        object.write(criterion, output);
    }
}
