package org.charterkit.json;

import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** A property of the group: its words, and what they say; where the kind is left out, that is read from the words. */
final class AttributeCodec {
    static final Codec<Attribute> INSTANCE = ObjectCodec.<Attribute, Draft>of(
                    input -> new Draft(input.vocabulary()), Draft::build)
            .member(
                    "kind",
                    (input, draft) -> draft.kind = Optional.of(Words.ATTRIBUTE_KINDS.read(input)),
                    (name, attribute, output) -> {
                        output.name(name);
                        Words.ATTRIBUTE_KINDS.write(attribute.kind(), output);
                    })
            .required("name", RichTextCodec.INSTANCE, (draft, name) -> draft.name = name, Attribute::name)
            .member(
                    "value",
                    (input, draft) -> draft.value = RichTextCodec.INSTANCE.read(input),
                    (name, attribute, output) -> {
                        output.name(name);
                        RichTextCodec.INSTANCE.write(attribute.value(), output);
                    })
            .optional("date", DateCodec.INSTANCE, (draft, date) -> draft.date = date, Attribute::date)
            .optional("state", Words.STATES, (draft, state) -> draft.state = state, Attribute::state)
            .placed()
            .codec();

    private AttributeCodec() {}

    private static final class Draft {
        private final Vocabulary vocabulary;
        private Optional<AttributeKind> kind = Optional.empty();
        private RichText name = RichText.empty();
        private RichText value = RichText.empty();
        private Optional<CharterDate> date = Optional.empty();
        private Optional<CharterState> state = Optional.empty();

        private Draft(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        private Attribute build() {
            if (kind.isPresent()) {
                return of(kind.get(), date, state);
            }
            Attribute inWords = vocabulary.attribute(name, value);
            return of(
                    inWords.kind(),
                    date.isPresent() ? date : inWords.date(),
                    state.isPresent() ? state : inWords.state());
        }

        private Attribute of(AttributeKind itsKind, Optional<CharterDate> itsDate, Optional<CharterState> itsState) {
            Attribute attribute = Attribute.of(name, value, itsKind, itsDate);
            return itsState.isPresent() ? attribute.withState(itsState) : attribute;
        }
    }
}
