package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Severity;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;

/** What a person should know of a page; its severity goes with its code, and its place is whole or absent. */
final class DiagnosticCodec implements Codec<Diagnostic> {
    static final DiagnosticCodec INSTANCE = new DiagnosticCodec();
    private static final List<String> PLACE = List.of("line", "column", "endLine", "endColumn");

    @Override
    public Diagnostic read(Node node) {
        Members members =
                node.members("code", "severity", "message", "pointer", "line", "column", "endLine", "endColumn");
        DiagnosticCode code = members.require("code", Words.DIAGNOSTIC_CODES);
        Severity severity = members.require("severity", Words.SEVERITIES);
        if (severity != code.severity()) {
            throw members.requireNode("severity")
                    .refuse("expected " + Quote.of(code.severity().word()) + ", the severity of "
                            + Quote.of(code.code()) + ", found " + Quote.of(severity.word()));
        }
        String message = members.require("message", TextCodec.INSTANCE);
        return new Diagnostic(code, message, members.node("pointer").map(DiagnosticCodec::pointer), range(members));
    }

    private static Pointer pointer(Node node) {
        String text = node.text();
        return node.build(() -> Pointer.parse(text));
    }

    private static Optional<SourceRange> range(Members members) {
        if (PLACE.stream().allMatch(name -> members.node(name).isEmpty())) {
            return Optional.empty();
        }
        SourcePosition start = position(members, "line", "column");
        SourcePosition end = position(members, "endLine", "endColumn");
        if (end.line() < start.line() || (end.line() == start.line() && end.column() < start.column())) {
            throw members.requireNode("endLine").refuse("expected an end not before " + start + ", found " + end);
        }
        return Optional.of(new SourceRange(start, end));
    }

    private static SourcePosition position(Members members, String line, String column) {
        return new SourcePosition(
                0,
                members.requireNode(line).integer(1, Integer.MAX_VALUE),
                members.requireNode(column).integer(1, Integer.MAX_VALUE));
    }

    @Override
    public void write(Diagnostic diagnostic, JsonOutput output) {
        output.object(() -> {
            output.member("code", diagnostic.code(), Words.DIAGNOSTIC_CODES);
            output.member("severity", diagnostic.severity(), Words.SEVERITIES);
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
