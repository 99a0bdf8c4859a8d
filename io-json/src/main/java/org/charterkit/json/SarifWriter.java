package org.charterkit.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterkit.io.Severity;
import org.charterkit.io.SourceRange;

/**
 * Writes problems as SARIF 2.1.0, which code scanning services and editors show.
 *
 * <pre>{@code
 * String log = SarifWriter.create().write(Problem.allOf(reading, "groups/tides.md"));
 * }</pre>
 *
 * <p>Paths are relative to {@code %SRCROOT%}. Columns count UTF-16 units. Fingerprints hold no line numbers.
 *
 * @since 0.1.0
 */
public final class SarifWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final SarifWriter INSTANCE = new SarifWriter();

    private SarifWriter() {}

    /**
     * A writer.
     *
     * @return the writer
     */
    public static SarifWriter create() {
        return INSTANCE;
    }

    /**
     * Writes a log of one run.
     *
     * @param problems the problems, those of a file in page order
     * @return the log, its results in the order given
     */
    public String write(List<Problem> problems) {
        Map<String, Problem> rules = new LinkedHashMap<>();
        problems.forEach(problem -> rules.merge(problem.rule(), problem, SarifWriter::withHelp));
        return JsonWriter.create()
                .print(output -> output.object(() -> {
                    output.member("$schema", SCHEMA);
                    output.member("version", "2.1.0");
                    output.name("runs");
                    output.array(() -> output.object(() -> {
                        writeTool(rules, output);
                        output.member("columnKind", "utf16CodeUnits");
                        writeResults(problems, List.copyOf(rules.keySet()), output);
                    }));
                }));
    }

    private static Problem withHelp(Problem first, Problem next) {
        return first.help().isPresent() ? first : next;
    }

    private static void writeTool(Map<String, Problem> rules, JsonOutput output) {
        output.name("tool");
        output.object(() -> {
            output.name("driver");
            output.object(() -> {
                output.member("name", "charterkit");
                output.name("rules");
                output.array(() -> rules.forEach((id, example) -> output.object(() -> {
                    output.member("id", id);
                    example.help().ifPresent(help -> writeText("help", help, output));
                })));
            });
        });
    }

    private static void writeText(String name, String text, JsonOutput output) {
        output.name(name);
        output.object(() -> output.member("text", text));
    }

    private static void writeResults(List<Problem> problems, List<String> rules, JsonOutput output) {
        List<String> fingerprints = Problem.fingerprints(problems);
        output.name("results");
        output.array(() -> {
            for (int i = 0; i < problems.size(); i++) {
                Problem problem = problems.get(i);
                String fingerprint = fingerprints.get(i);
                output.object(() -> {
                    output.member("ruleId", problem.rule());
                    output.member("ruleIndex", rules.indexOf(problem.rule()));
                    output.member("level", level(problem.severity()));
                    writeText("message", problem.message(), output);
                    writeLocation(problem, output);
                    output.name("partialFingerprints");
                    output.object(() -> output.member("charterkit/v1", fingerprint));
                    if (!problem.fix().isEmpty()) {
                        writeFixes(problem, output);
                    }
                });
            }
        });
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static void writeLocation(Problem problem, JsonOutput output) {
        output.name("locations");
        output.array(() -> output.object(() -> {
            output.name("physicalLocation");
            output.object(() -> {
                writeFile(problem, output);
                problem.range().ifPresent(range -> writeRegion("region", range, output));
            });
        }));
    }

    private static void writeFile(Problem problem, JsonOutput output) {
        output.name("artifactLocation");
        output.object(() -> {
            output.member("uri", UriPath.of(problem.path()));
            output.member("uriBaseId", "%SRCROOT%");
        });
    }

    private static void writeFixes(Problem problem, JsonOutput output) {
        output.name("fixes");
        output.array(() -> output.object(() -> {
            output.name("artifactChanges");
            output.array(() -> output.object(() -> {
                writeFile(problem, output);
                output.name("replacements");
                output.array(() -> problem.fix()
                        .forEach(replacement -> output.object(() -> {
                            writeRegion("deletedRegion", replacement.range(), output);
                            writeText("insertedContent", replacement.text(), output);
                        })));
            }));
        }));
    }

    private static void writeRegion(String name, SourceRange range, JsonOutput output) {
        output.name(name);
        output.object(() -> {
            output.member("startLine", range.start().line());
            output.member("startColumn", range.start().column());
            output.member("endLine", range.end().line());
            output.member("endColumn", range.end().column());
        });
    }
}
