package org.charterkit.json;

import org.charterkit.Pointer;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;

/** Writes what was read from a page. */
final class ReadingOutput {
    private final JsonOutput output;

    ReadingOutput(JsonOutput output) {
        this.output = output;
    }

    void write(Reading reading, String source) {
        output.object(() -> {
            output.member("source", source);
            output.member("kind", reading.kind().word());
            if (reading.kind() == PageKind.CHARTER) {
                output.member("charter", reading.charter(), new CharterCodec());
            }
            reading.index().ifPresent(this::write);
            if (!reading.diagnostics().isEmpty()) {
                output.name("diagnostics");
                output.array(() -> reading.diagnostics().forEach(this::write));
            }
        });
    }

    private void write(WorkingGroupIndex index) {
        output.name("index");
        output.object(() -> {
            output.name("groups");
            output.array(() -> index.groups().forEach(this::write));
        });
    }

    private void write(WorkingGroupIndex.Group group) {
        output.object(() -> {
            output.member("title", group.title(), RichTextCodec.INSTANCE);
            output.member("href", group.link());
            output.member("state", group.state(), Words.STATES);
        });
    }

    private void write(Diagnostic diagnostic) {
        output.object(() -> {
            output.member("code", diagnostic.code().code());
            output.member("severity", diagnostic.severity().word());
            output.member("message", diagnostic.message());
            output.member("pointer", diagnostic.pointer().map(Pointer::toString));
            diagnostic.range().ifPresent(range -> {
                output.member("line", range.start().line());
                output.member("column", range.start().column());
                output.member("endLine", range.end().line());
                output.member("endColumn", range.end().column());
            });
        });
    }
}
