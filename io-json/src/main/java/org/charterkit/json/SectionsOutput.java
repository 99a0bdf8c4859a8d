package org.charterkit.json;

import java.util.List;
import org.charterkit.Block;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;

/** Writes sections: their prose as it stands, their runs as counts of facts. */
final class SectionsOutput {
    private final JsonOutput output;

    SectionsOutput(JsonOutput output) {
        this.output = output;
    }

    void write(List<Section> sections) {
        if (!sections.isEmpty()) {
            output.name("sections");
            output.array(() -> sections.forEach(this::write));
        }
    }

    private void write(Section section) {
        output.object(() -> {
            output.member("kind", section.kind(), Words.SECTION_KINDS);
            output.member("heading", section.heading(), RichTextCodec.INSTANCE);
            output.member("id", section.id());
            if (section.heading().isPresent()) {
                output.member("level", section.level());
            }
            if (!section.content().isEmpty()) {
                output.name("content");
                output.array(() -> section.content().forEach(this::write));
            }
        });
    }

    private void write(Block block) {
        if (block instanceof ProseBlock prose) {
            ProseCodec.INSTANCE.write(prose.prose(), output);
        } else if (block instanceof Run run) {
            output.object(() -> {
                output.member(run.kind().pluralName(), run.facts().size());
                output.member("label", run.label(), RichTextCodec.INSTANCE);
                if (run.layout() != run.kind().usualLayout()) {
                    output.member("layout", run.layout(), Words.LAYOUTS);
                }
                output.list("columns", run.columns(), RichTextCodec.INSTANCE);
            });
        }
    }
}
