package org.charterkit.json;

import org.charterkit.Path;

/** A stretch of the timeline. */
final class PathCodec implements Codec<Path> {
    static final PathCodec INSTANCE = new PathCodec();

    @Override
    public Path read(Node node) {
        Members members =
                node.members("name", "start", "end", "period", "statedDuration", "status", "body", "details", "steps");
        Path.Builder path = Path.builder()
                .name(members.require("name", RichTextCodec.INSTANCE))
                .start(members.get("start", DateCodec.INSTANCE))
                .end(members.get("end", DateCodec.INSTANCE))
                .period(members.richText("period"))
                .statedDuration(members.words("statedDuration"))
                .status(members.get("status", Words.STATUSES))
                .body(members.get("body", ProseCodec.INSTANCE))
                .addAllDetails(members.list("details", DetailCodec.INSTANCE))
                .addAllSteps(members.list("steps", StepCodec.INSTANCE));
        return node.buildInPlace(path::build);
    }

    @Override
    public void write(Path path, JsonOutput output) {
        output.object(() -> {
            output.member("name", path.name(), RichTextCodec.INSTANCE);
            output.member("start", path.start(), DateCodec.INSTANCE);
            output.member("end", path.end(), DateCodec.INSTANCE);
            output.member("period", path.period());
            output.member("statedDuration", path.statedDuration());
            output.member("status", path.status(), Words.STATUSES);
            output.member("body", path.body(), ProseCodec.INSTANCE);
            output.list("details", path.details(), DetailCodec.INSTANCE);
            output.list("steps", path.steps(), StepCodec.INSTANCE);
        });
    }
}
