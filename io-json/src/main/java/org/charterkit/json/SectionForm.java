package org.charterkit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

/** A section as JSON has it: its runs count facts, which stand elsewhere in the document. */
record SectionForm(
        Optional<SectionKind> kind,
        Optional<RichText> heading,
        Optional<String> id,
        int level,
        List<BlockForm> content,
        int place) {
    static final Codec<SectionForm> CODEC = ObjectCodec.<SectionForm, Draft>of(Draft::new, Draft::build)
            .optional("kind", Words.SECTION_KINDS, (draft, kind) -> draft.kind = kind, SectionForm::kind)
            .optional(
                    "heading",
                    RichTextCodec.INSTANCE,
                    (draft, heading) -> draft.heading = heading,
                    SectionForm::heading)
            .optional("id", TextCodec.WORDS, (draft, id) -> draft.id = id, SectionForm::id)
            .optional("level", IntegerCodec.LEVEL, (draft, level) -> draft.level = level, SectionForm::statedLevel)
            .list("content", BlockCodec.INSTANCE, (draft, content) -> draft.content = content, SectionForm::content)
            .codec();

    static SectionForm of(Section section) {
        List<BlockForm> content = new ArrayList<>(section.content().size());
        for (Block block : section.content()) {
            content.add(BlockForm.of(block));
        }
        return new SectionForm(
                Optional.of(section.kind()), section.heading(), section.id(), section.level(), content, 0);
    }

    private Optional<Integer> statedLevel() {
        return heading.isPresent() ? Optional.of(level) : Optional.empty();
    }

    private static final class Draft {
        private static final int USUAL_LEVEL = 2;

        private final JsonInput input;
        private final int place;
        private Optional<SectionKind> kind = Optional.empty();
        private Optional<RichText> heading = Optional.empty();
        private Optional<String> id = Optional.empty();
        private Optional<Integer> level = Optional.empty();
        private List<BlockForm> content = List.of();

        private Draft(JsonInput input) {
            this.input = input;
            this.place = input.place();
        }

        private SectionForm build() {
            int itsLevel = level.orElse(heading.isPresent() ? USUAL_LEVEL : 0);
            input.remember(place);
            return new SectionForm(kind, heading, id, itsLevel, content, place);
        }
    }
}
