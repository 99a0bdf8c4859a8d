package org.charterkit.json;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Severity;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;

/** What a person should know of a page; its severity goes with its code, and its place is whole or absent. */
final class DiagnosticCodec {
    static final Codec<Diagnostic> INSTANCE = table().codec();

    private DiagnosticCodec() {}

    private static ObjectTable<Diagnostic, Draft> table() {
        ObjectTable<Diagnostic, Draft> table = ObjectCodec.<Diagnostic, Draft>of(Draft::new, Draft::build)
                .required("code", Words.DIAGNOSTIC_CODES, Draft::code, Diagnostic::code)
                .required("severity", Words.SEVERITIES, Draft::severity, Diagnostic::severity)
                .required(
                        "message", TextCodec.INSTANCE, (draft, message) -> draft.message = message, Diagnostic::message)
                .optional("pointer", PointerCodec.INSTANCE, (draft, at) -> draft.pointer = at, Diagnostic::pointer);
        addNumber(table, "line", 0, range -> range.start().line());
        addNumber(table, "column", 1, range -> range.start().column());
        addNumber(table, "endLine", 2, range -> range.end().line());
        addNumber(table, "endColumn", 3, range -> range.end().column());
        return table;
    }

    private static void addNumber(
            ObjectTable<Diagnostic, Draft> table, String name, int index, ToIntFunction<SourceRange> number) {
        table.member(
                name,
                Draft::hasPlace,
                (input, draft) -> draft.number(index, IntegerCodec.FROM_ONE.read(input)),
                (key, diagnostic, output) -> {
                    if (diagnostic.range().isPresent()) {
                        output.name(key);
                        output.number(number.applyAsInt(diagnostic.range().get()));
                    }
                });
    }

    private static final class Draft {
        private final JsonInput input;
        private Optional<DiagnosticCode> code = Optional.empty();
        private Optional<Severity> severity = Optional.empty();
        private String message = "";
        private Optional<Pointer> pointer = Optional.empty();
        private int severityPlace;
        private int endPlace;

        /** Line, column, line and column of the end. */
        private final int[] numbers = new int[4];

        private boolean hasPlace;

        private Draft(JsonInput input) {
            this.input = input;
        }

        private void code(DiagnosticCode itsCode) {
            code = Optional.of(itsCode);
        }

        private void severity(Severity itsSeverity) {
            severityPlace = input.place();
            severity = Optional.of(itsSeverity);
        }

        private void number(int index, int number) {
            hasPlace = true;
            numbers[index] = number;
            if (index == 2) {
                endPlace = input.place();
            }
        }

        private boolean hasPlace() {
            return hasPlace;
        }

        private Diagnostic build() {
            DiagnosticCode itsCode = code.orElseThrow();
            Severity stated = severity.orElseThrow();
            if (stated != itsCode.severity()) {
                throw refuse(
                        "severity",
                        severityPlace,
                        "expected " + Quote.of(itsCode.severity().word()) + ", the severity of "
                                + Quote.of(itsCode.code()) + ", found " + Quote.of(stated.word()));
            }
            return new Diagnostic(itsCode, message, pointer, hasPlace ? Optional.of(range()) : Optional.empty());
        }

        private SourceRange range() {
            SourcePosition start = SourcePosition.at(numbers[0], numbers[1]);
            SourcePosition end = SourcePosition.at(numbers[2], numbers[3]);
            if (end.compareTo(start) < 0) {
                throw refuse("endLine", endPlace, "expected an end not before " + start + ", found " + end);
            }
            return new SourceRange(start, end);
        }

        private CharterReadException refuse(String member, int place, String words) {
            return input.refuse(words, input.pointer().child(member), place);
        }
    }
}
