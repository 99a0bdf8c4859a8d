package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Severity;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CiReportTest {
    private static final Schema SARIF =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(sarifSchema());
    private static final SourceRange RANGE =
            new SourceRange(new SourcePosition(40, 7, 3), new SourcePosition(44, 7, 7));
    private static final List<Problem> PROBLEMS = List.of(
            new Problem(
                    "open-role", Severity.INFO, "No DRI", "a b/tide:tables.md", Optional.of(RANGE), Optional.empty()),
            Problem.of(
                    new Diagnostic(DiagnosticCode.OPEN_ROLE, "No facilitator", Optional.empty(), Optional.of(RANGE)),
                    "潮.md"),
            Problem.of(
                    new Diagnostic(DiagnosticCode.CONTRADICTION, "Done at 70 %", Optional.empty(), Optional.empty()),
                    "tides.md"),
            Problem.of(
                    new Diagnostic(DiagnosticCode.IMPOSSIBLE_DATE, "April 31", Optional.empty(), Optional.of(RANGE)),
                    "tides.md"));

    private static String sarifSchema() {
        try (InputStream schema = CiReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sarifIsAsTheOfficialSchemaSays() {
        assertThat(SARIF.validate(SarifWriter.create().write(PROBLEMS), InputFormat.JSON))
                .isEmpty();
        assertThat(SARIF.validate(SarifWriter.create().write(List.of()), InputFormat.JSON))
                .isEmpty();
        assertThat(SARIF.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .as("the schema refuses what has no tool")
                .isNotEmpty();
    }

    @Test
    void sarifNamesRulesPlacesAndLevels() {
        JsonNode run = JsonMapper.shared()
                .readTree(SarifWriter.create().write(PROBLEMS))
                .at("/runs/0");

        assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/tool/driver/rules").findValuesAsString("id"))
                .containsExactly("open-role", "contradiction", "impossible-date");
        assertThat(run.at("/tool/driver/rules/0/help/text").asString()).contains("Name one");
        assertThat(run.at("/results").findValuesAsString("level")).containsExactly("note", "note", "warning", "error");
        assertThat(run.at("/results").findValuesAsString("ruleIndex")).containsExactly("0", "0", "1", "2");
        assertThat(run.at("/results").findValuesAsString("uri"))
                .containsExactly("a%20b/tide%3Atables.md", "%E6%BD%AE.md", "tides.md", "tides.md");
        assertThat(run.at("/results/0/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":7,\"startColumn\":3,\"endLine\":7,\"endColumn\":7}");
        assertThat(run.at("/results/0/partialFingerprints/charterkit~1v1").asString())
                .hasSize(32);
    }

    @Test
    void sarifHasTheFixOfAProblemThatHasOne() {
        Problem fixed = new Problem(
                "open-role",
                Severity.INFO,
                "No DRI",
                "tides.md",
                Optional.of(RANGE),
                Optional.empty(),
                List.of(new Problem.Replacement(RANGE, "Ada")));
        String log = SarifWriter.create().write(List.of(fixed, PROBLEMS.get(0)));
        JsonNode results = JsonMapper.shared().readTree(log).at("/runs/0/results");

        assertThat(SARIF.validate(log, InputFormat.JSON)).isEmpty();
        assertThat(results.at("/0/fixes/0/artifactChanges/0").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"tides.md\",\"uriBaseId\":\"%SRCROOT%\"},"
                        + "\"replacements\":[{\"deletedRegion\":{\"startLine\":7,\"startColumn\":3,\"endLine\":7,"
                        + "\"endColumn\":7},\"insertedContent\":{\"text\":\"Ada\"}}]}");
        assertThat(results.get(1).has("fixes")).isFalse();
    }

    @Test
    void codeQualityHasWhatItRequires() {
        JsonNode report =
                JsonMapper.shared().readTree(CodeQualityWriter.create().write(PROBLEMS));

        assertThat(report.get(1).toString())
                .matches("\\{\"description\":\"No facilitator\",\"check_name\":\"open-role\","
                        + "\"fingerprint\":\"[0-9a-f]{32}\",\"severity\":\"info\","
                        + "\"location\":\\{\"path\":\"潮.md\",\"lines\":\\{\"begin\":7}}}");
        assertThat(report.findValuesAsString("severity")).containsExactly("info", "info", "minor", "major");
        assertThat(report.at("/2/location/lines/begin").asInt()).isEqualTo(1);
        assertThat(CodeQualityWriter.create().write(List.of())).isEqualTo("[]\n");
    }

    @Test
    void everyCodeOfADiagnosticHasHelp() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            Problem problem = Problem.of(new Diagnostic(code, "a", Optional.empty(), Optional.empty()), "a.md");

            assertThat(problem.help().orElseThrow()).endsWith(".").hasSizeGreaterThan(30);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tides.md", "C:/tides.md", "groups\\tides.md"})
    void aPathThatIsNotRelativeIsRefused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Problem("open-role", Severity.INFO, "a", path, Optional.empty(), Optional.empty()))
                .withMessage("path: expected a relative path with slashes, found \"" + path + "\"");
    }
}
