package org.charterkit.json;

import org.charterkit.ExitCriterion;

/** What must be reached, and what is nested under it. */
final class ExitCriterionCodec implements Codec<ExitCriterion> {
    /** Criteria of the top level. */
    static final Codec<ExitCriterion> INSTANCE =
            table(true, new ExitCriterionCodec()).codec();

    private final Codec<ExitCriterion> nested = table(false, this).codec();

    private ExitCriterionCodec() {}

    private static ObjectTable<ExitCriterion, ExitCriterion.Builder> table(
            boolean isTopLevel, Codec<ExitCriterion> nested) {
        ObjectTable<ExitCriterion, ExitCriterion.Builder> table =
                ObjectCodec.of(input -> ExitCriterion.builder(), ExitCriterion.Builder::build);
        table.required("text", RichTextCodec.INSTANCE, ExitCriterion.Builder::text, ExitCriterion::text);
        if (isTopLevel) {
            table.group();
        } else {
            table.noGroup();
        }
        return table.optional("status", Words.STATUSES, ExitCriterion.Builder::status, ExitCriterion::status)
                .optional("progress", IntegerCodec.PERCENT, ExitCriterion.Builder::progress, ExitCriterion::progress)
                .text("note", ExitCriterion.Builder::note, ExitCriterion::note)
                .list("dris", PersonCodec.INSTANCE, ExitCriterion.Builder::addAllDris, ExitCriterion::dris)
                .optional("started", DateCodec.INSTANCE, ExitCriterion.Builder::started, ExitCriterion::started)
                .optional("due", DateCodec.INSTANCE, ExitCriterion.Builder::due, ExitCriterion::due)
                .optional("completed", DateCodec.INSTANCE, ExitCriterion.Builder::completed, ExitCriterion::completed)
                .optional("body", ProseCodec.INSTANCE, ExitCriterion.Builder::body, ExitCriterion::body)
                .list("details", DetailCodec.INSTANCE, ExitCriterion.Builder::addAllDetails, ExitCriterion::details)
                .list("criteria", nested, ExitCriterion.Builder::addAllCriteria, ExitCriterion::criteria)
                .placed();
    }

    @Override
    public ExitCriterion read(JsonInput input) {
        return nested.read(input);
    }

    @Override
    public void write(ExitCriterion criterion, JsonOutput output) {
        nested.write(criterion, output);
    }
}
