package org.charterkit.json;

import java.util.List;
import org.charterkit.check.Finding;
import org.charterkit.io.SourceRange;

/**
 * Writes what rules have found as JSON.
 *
 * <pre>{@code
 * String json = FindingsWriter.create().write(HandbookRules.all().check(pages, day));
 * }</pre>
 *
 * <p>A list of objects with {@code rule}, {@code severity}, {@code message}, {@code source}, {@code pointer}, and where
 * they are known {@code line}, {@code column}, {@code endLine}, {@code endColumn} and {@code cure}: what could be done, in
 * words.
 *
 * @since 0.1.0
 */
public final class FindingsWriter {
    private static final FindingsWriter INSTANCE = new FindingsWriter();

    private FindingsWriter() {}

    /**
     * A writer.
     *
     * @return the writer
     */
    public static FindingsWriter create() {
        return INSTANCE;
    }

    /**
     * Writes findings.
     *
     * @param findings the findings
     * @return the document, in their order
     */
    public String write(List<Finding> findings) {
        return JsonWriter.create()
                .print(output -> output.array(() -> findings.forEach(finding -> write(finding, output))));
    }

    private static void write(Finding finding, JsonOutput output) {
        output.object(() -> {
            output.member("rule", finding.rule());
            output.member("severity", finding.severity().word());
            output.member("message", finding.message());
            output.member("source", finding.source());
            output.member("pointer", finding.pointer().toString());
            finding.range().ifPresent(range -> writeRange(range, output));
            finding.cure().ifPresent(cure -> output.member("cure", cure.description()));
        });
    }

    private static void writeRange(SourceRange range, JsonOutput output) {
        output.member("line", range.start().line());
        output.member("column", range.start().column());
        output.member("endLine", range.end().line());
        output.member("endColumn", range.end().column());
    }
}
