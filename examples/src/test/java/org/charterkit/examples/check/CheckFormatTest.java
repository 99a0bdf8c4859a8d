package org.charterkit.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.charterkit.Pointer;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.Severity;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CheckFormatTest {
    private static final String NASTY = "found \"<b>&]]>\u0000\u001b[2J\ud800\"";
    private static final Finding PLACED = new Finding(
            "iso-date",
            Severity.ERROR,
            NASTY,
            "groups/tides.md",
            Pointer.parse("/attributes/0/value"),
            Optional.of(new SourceRange(new SourcePosition(40, 7, 3), new SourcePosition(44, 7, 7))),
            Optional.of(new Cure("write 2022-07-29", edit -> {})));
    private static final Finding WHOLE = new Finding(
            "page-title", Severity.INFO, "no title", "whales.md", Pointer.root(), Optional.empty(), Optional.empty());

    private static String written(CheckFormat format, Finding... findings) {
        return format.write(new CheckResult(
                List.of("groups/tides.md", "whales.md", "waves.md"),
                2,
                List.of(findings),
                2,
                HandbookRules.all(),
                finding -> List.of()));
    }

    @Test
    void textHasALineForEachFindingAndASum() {
        assertThat(written(CheckFormat.TEXT, PLACED, WHOLE).lines())
                .containsExactly(
                        "groups/tides.md:7:3: error [iso-date] found \"<b>&]]>\\u0000\\u001b[2J\\ud800\""
                                + " (cure: write 2022-07-29)",
                        "whales.md: info [page-title] no title",
                        "1 error, 1 remark in 3 pages, 1 of which is no charter; 2 known from the baseline are left out");
        assertThat(written(CheckFormat.TEXT)).startsWith("nothing found in 3 pages");
    }

    @Test
    void jsonHasWhatIsKnown() {
        assertThat(written(CheckFormat.JSON, WHOLE, PLACED))
                .contains("\"rule\": \"page-title\"", "\"pointer\": \"/attributes/0/value\"", "\"line\": 7")
                .contains("\"cure\": \"write 2022-07-29\"");
        assertThat(written(CheckFormat.JSON)).isEqualTo("[]\n");
    }

    @Test
    void sarifAndCodeQualityNameTheRules() {
        assertThat(written(CheckFormat.SARIF, PLACED)).contains("\"ruleId\": \"iso-date\"", "Write the date as");
        assertThat(written(CheckFormat.CODE_QUALITY, PLACED)).contains("\"check_name\": \"iso-date\"", "\"major\"");
    }

    @Test
    void junitIsXmlWhateverStandsOnThePage() throws Exception {
        Document report = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        written(CheckFormat.JUNIT, PLACED, WHOLE).getBytes(StandardCharsets.UTF_8)));

        assertThat(report.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
        Element failure = (Element) report.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("found \"<b>&]]>\ufffd\ufffd[2J\ufffd\"");
        assertThat(failure.getTextContent()).contains("groups/tides.md:7:3");
        Element clean = (Element) report.getElementsByTagName("testsuite").item(2);
        assertThat(clean.getAttribute("failures")).isEqualTo("0");
        assertThat(clean.getAttribute("tests")).isEqualTo("1");
    }

    @Test
    void formatsAreNamedAsOnTheCommandLine() {
        assertThat(CheckFormat.values())
                .extracting(CheckFormat::toString)
                .containsExactly("text", "json", "sarif", "code-quality", "junit");
    }
}
