package org.charterkit.json;

import java.util.List;
import org.charterkit.io.Severity;

/**
 * Writes problems as a GitLab Code Quality report.
 *
 * <pre>{@code
 * String report = CodeQualityWriter.create().write(Problem.allOf(reading, "groups/tides.md"));
 * }</pre>
 *
 * <p>An error is {@code major}, a warning {@code minor}, and what is worth knowing {@code info}. What is about a whole
 * file stands on its first line. Fingerprints hold no line numbers.
 *
 * @since 0.1.0
 */
public final class CodeQualityWriter {
    private static final CodeQualityWriter INSTANCE = new CodeQualityWriter();

    private CodeQualityWriter() {}

    /**
     * A writer.
     *
     * @return the writer
     */
    public static CodeQualityWriter create() {
        return INSTANCE;
    }

    /**
     * Writes a report.
     *
     * @param problems the problems, those of a file in page order
     * @return the report: a list, in the order given
     */
    public String write(List<Problem> problems) {
        List<String> fingerprints = Problem.fingerprints(problems);
        return JsonWriter.create()
                .print(output -> output.array(() -> {
                    for (int i = 0; i < problems.size(); i++) {
                        write(problems.get(i), fingerprints.get(i), output);
                    }
                }));
    }

    private static void write(Problem problem, String fingerprint, JsonOutput output) {
        output.object(() -> {
            output.member("description", problem.message());
            output.member("check_name", problem.rule());
            output.member("fingerprint", fingerprint);
            output.member("severity", severity(problem.severity()));
            output.name("location");
            output.object(() -> {
                output.member("path", problem.path());
                output.name("lines");
                output.object(() -> output.member(
                        "begin",
                        problem.range().map(range -> range.start().line()).orElse(1)));
            });
        });
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case INFO -> "info";
            case WARNING -> "minor";
            case ERROR -> "major";
        };
    }
}
