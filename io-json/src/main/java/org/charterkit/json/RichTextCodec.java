package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import tools.jackson.core.JsonToken;

/** Text with links and styles: a plain string where nothing is marked, else a list of strings and marked runs. */
final class RichTextCodec implements Codec<RichText> {
    static final RichTextCodec INSTANCE = new RichTextCodec();

    @Override
    public RichText read(JsonInput input) {
        return switch (input.token()) {
            case VALUE_STRING -> RichText.of(input.scalar().text());
            case START_ARRAY -> readRuns(input);
            default ->
                throw input.refuse("expected text, or a list of texts and of objects with a \"text\", found "
                        + input.scalar().found());
        };
    }

    private static RichText readRuns(JsonInput input) {
        List<TextRun> runs = new ArrayList<>();
        input.startList();
        while (input.nextElement()) {
            runs.add(
                    input.token() == JsonToken.VALUE_STRING
                            ? TextRun.of(input.scalar().text())
                            : MarkedRunCodec.INSTANCE.read(input));
        }
        return RichText.of(runs);
    }

    @Override
    public void write(RichText text, JsonOutput output) {
        if (text.isPlain()) {
            output.cleanText(text.shownText());
            return;
        }
        output.startArray();
        for (TextRun run : text.runs()) {
            if (run.isPlain()) {
                output.cleanText(run.text());
            } else {
                MarkedRunCodec.INSTANCE.write(run, output);
            }
        }
        output.endArray();
    }
}
