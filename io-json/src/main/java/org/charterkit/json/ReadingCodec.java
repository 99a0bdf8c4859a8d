package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;

/** What was read from a page. */
final class ReadingCodec {
    static final Codec<SourcedReading> INSTANCE = ObjectCodec.<SourcedReading, Draft>of(Draft::new, Draft::build)
            .optional("source", TextCodec.INSTANCE, (draft, source) -> draft.source = source, SourcedReading::source)
            .required(
                    "kind",
                    Words.PAGE_KINDS,
                    (draft, kind) -> draft.kind = kind,
                    sourced -> sourced.reading().kind())
            .optional(
                    "kindReason",
                    TextCodec.WORDS,
                    (draft, reason) -> draft.kindReason = reason,
                    sourced -> Optional.of(sourced.reading().kindReason()).filter(reason -> !reason.isBlank()))
            .member(
                    "charter",
                    draft -> draft.kind == PageKind.CHARTER,
                    (input, draft) -> draft.readCharter(),
                    (name, sourced, output) -> {
                        if (sourced.reading().kind() == PageKind.CHARTER) {
                            output.name(name);
                            CharterCodec.INSTANCE.write(sourced.reading().charter(), output);
                        }
                    })
            .optional(
                    "index",
                    IndexCodec.INSTANCE,
                    (draft, index) -> draft.index = index,
                    sourced -> sourced.reading().index())
            .list(
                    "diagnostics",
                    DiagnosticCodec.INSTANCE,
                    (draft, diagnostics) -> draft.diagnostics = diagnostics,
                    sourced -> sourced.reading().diagnostics())
            .codec();

    private ReadingCodec() {}

    private static final class Draft {
        private final JsonInput input;
        private Optional<String> source = Optional.empty();
        private PageKind kind = PageKind.OTHER;
        private Optional<String> kindReason = Optional.empty();
        private Optional<Charter> charter = Optional.empty();
        private int charterPlace;
        private Optional<WorkingGroupIndex> index = Optional.empty();
        private List<Diagnostic> diagnostics = List.of();

        private Draft(JsonInput input) {
            this.input = input;
        }

        private void readCharter() {
            charterPlace = input.place();
            charter = Optional.of(CharterCodec.INSTANCE.read(input));
        }

        private SourcedReading build() {
            if (kind != PageKind.CHARTER && charter.isPresent()) {
                throw input.refuse(
                        "expected no charter, since the page is of the kind " + Quote.of(kind.word()),
                        input.pointer().child("charter"),
                        charterPlace);
            }
            Reading reading = Reading.builder()
                    .charter(charter.orElseGet(() -> Charter.builder().build()))
                    .kind(kind)
                    .kindReason(kindReason.orElse("a reading as JSON says so"))
                    .index(index)
                    .addAllDiagnostics(diagnostics)
                    .build();
            return new SourcedReading(reading, source);
        }
    }
}
