package org.charterkit.json;

import org.charterkit.Path;

/** A stretch of the timeline. */
final class PathCodec {
    static final Codec<Path> INSTANCE = ObjectCodec.<Path, Path.Builder>of(input -> Path.builder(), Path.Builder::build)
            .required("name", RichTextCodec.INSTANCE, Path.Builder::name, Path::name)
            .optional("start", DateCodec.INSTANCE, Path.Builder::start, Path::start)
            .optional("end", DateCodec.INSTANCE, Path.Builder::end, Path::end)
            .text("period", Path.Builder::period, Path::period)
            .optional("statedDuration", TextCodec.WORDS, Path.Builder::statedDuration, Path::statedDuration)
            .optional("status", Words.STATUSES, Path.Builder::status, Path::status)
            .optional("body", ProseCodec.INSTANCE, Path.Builder::body, Path::body)
            .list("details", DetailCodec.INSTANCE, Path.Builder::addAllDetails, Path::details)
            .list("steps", StepCodec.INSTANCE, Path.Builder::addAllSteps, Path::steps)
            .placed()
            .codec();

    private PathCodec() {}
}
