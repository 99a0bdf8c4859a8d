package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.RuleSet;
import org.charterkit.io.PageKind;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Pattern ADDRESS = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

    @Test
    void nothingFromAPageIsMarkup() {
        String html = body(Reports.hostile());
        assertThat(html)
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<img")
                .doesNotContain("<b ", "<!-- ")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=")
                .doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
    }

    @Test
    void linksLeadToTheWebToMailOrIntoTheReport() {
        String html = Reports.html(Reports.hostile());
        List<String> addresses =
                ADDRESS.matcher(html).results().map(found -> found.group(1)).toList();
        assertThat(addresses)
                .isNotEmpty()
                .contains("https://good.example/?a=1&amp;b=2", "https://good.example/a?b=1&amp;c=2")
                .allMatch(address -> address.startsWith("#") || address.startsWith("https://good.example/"));
        assertThat(html).doesNotContain("javascript:alert(1)\"");
    }

    @Test
    void refersToNothingOutsideButByLinks() {
        String html = Reports.html(Reports.hostile());
        assertThat(html)
                .doesNotContainPattern("\\ssrc=\"")
                .doesNotContainPattern("<(link|iframe|object|embed|base|form)\\b")
                .doesNotContainPattern("(?s)<style>.*(url\\([^#]|@import).*</style>")
                .contains("default-src 'none'");
    }

    @Test
    void allowsItsOwnStyleAndScriptByTheirHashes() throws Exception {
        String html = Reports.html(Reports.hostile());
        for (String name : List.of("style", "script")) {
            List<String> texts = Pattern.compile("(?s)<" + name + ">(.*?)</" + name + ">")
                    .matcher(html)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(texts).hasSize(1);
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(texts.get(0).getBytes(StandardCharsets.UTF_8));
            assertThat(html)
                    .contains(name + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;;");
        }
        assertThat(html).doesNotContain("unsafe-inline").doesNotContainPattern("<[^>]*\\sstyle=");
    }

    @Test
    void aWriterThatFailsIsNoFailureOfATemplate() {
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> new HtmlReport().write(Reports.hostile(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void everyLinkIntoTheReportHasATarget() {
        String html = Reports.html(Reports.hostile());
        assertThat(ADDRESS.matcher(html).results().map(found -> found.group(1)).filter(a -> a.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(html).contains("id=\"" + address.substring(1) + "\""));
    }

    @Test
    void theSameReportIsTheSameText() {
        assertThat(Reports.html(Reports.hostile())).isEqualTo(Reports.html(Reports.hostile()));
    }

    @Test
    void aLinkToAnotherCharterLeadsToItsPart() {
        Charter tides = Charter.builder().title("Tides").build();
        Charter map = Charter.builder()
                .title("Map")
                .addSections(Section.builder()
                        .level(0)
                        .kind(SectionKind.OTHER)
                        .addProse("See [the tides]({{< ref \"tides.md\" >}}) and [them](../groups/tides.md#goals).")
                        .build())
                .build();
        String html = Reports.html(Reports.builder()
                .add("groups/tides.md", Reports.reading(PageKind.CHARTER, tides))
                .add("groups/map.md", Reports.reading(PageKind.CHARTER, map))
                .build());
        assertThat(html).contains("href=\"#group-tides\">the tides</a>", "href=\"#group-tides\">them</a>");
    }

    @Test
    void peopleAreListedWithTheirGroupsAndRoles() {
        Charter tides = Charter.builder()
                .title("Tides")
                .addFacts(
                        Participant.of(RoleKind.FACILITATOR, Person.of("Ada")),
                        Participant.of(RoleKind.MEMBER, Person.of("Ada").withHandle("ada")))
                .build();
        String html = Reports.html(Reports.builder()
                .add("tides.md", Reports.reading(PageKind.CHARTER, tides))
                .build());
        assertThat(html)
                .contains(
                        "Ada <small>@ada</small>",
                        "<a href=\"#group-tides\">Tides</a> <small>Facilitator, Member</small>");
    }

    @Test
    void theTimelineDrawsTheDaysOfAGroupAndTellsThemInWords() {
        Charter tides = Charter.builder()
                .title("Tides")
                .addFacts(
                        Attribute.of(AttributeKind.DATE_CREATED, CharterDate.ofDay(2023, 2, 1)),
                        Attribute.of(AttributeKind.TARGET_END_DATE, CharterDate.ofDay(2023, 3, 31)))
                .build();
        assertThat(body(of(tides)))
                .contains("Tides: Active, created 2023-02-01, target end 2023-03-31, 31 days beyond its target")
                .contains("<rect class=\"past\" x=\"0.00%\"", "<rect class=\"late\"")
                .contains("Past their target end", "by 31 days");
    }

    @Test
    void datesAreSortedByTheirDaysHoweverPreciseTheyAre() {
        Charter tides = Charter.builder()
                .title("Tides")
                .addFacts(Attribute.of(AttributeKind.TARGET_END_DATE, CharterDate.ofFiscalQuarter(2025, 4)))
                .build();
        assertThat(body(of(tides))).contains("data-key=\"2025-01-31\" class=\"date\">FY2025-Q4</td>");
    }

    @Test
    void whatTheRulesFindStandsOnItsOwnPartAndWithTheCharter() {
        Charter tides = Charter.builder().title("Tides").build();
        String html = body(of(tides));
        String message = "no executive sponsor is named";
        assertThat(html.split(message, -1)).as(html).hasSize(3);
        assertThat(html).contains("<code>executive-sponsor</code>", "<span class=\"badge error\">Error</span>");
    }

    @Test
    void rulesAreThoseThatWereAskedFor() {
        Charter tides = Charter.builder().title("Tides").build();
        Report report = Reports.builder()
                .rules(RuleSet.of(List.of()))
                .add("tides.md", Reports.reading(PageKind.CHARTER, tides))
                .build();
        assertThat(body(report)).contains("0 rules looked at every page and found nothing.");
    }

    private static Report of(Charter charter) {
        return Reports.builder()
                .add("page.md", Reports.reading(PageKind.CHARTER, charter))
                .build();
    }

    /** The report without its own style and script. */
    private static String body(Report report) {
        String html = Reports.html(report);
        return html.substring(html.indexOf("<body>"));
    }

    @Test
    void pagesThatAreNoCharterAreCountedWithWhatTheyAre() {
        Charter charter = Charter.builder().title("Groups").build();
        Report report = Reports.builder()
                .add("_index.md", Reports.reading(PageKind.INDEX, charter))
                .add("a.md", Reports.reading(PageKind.OTHER, charter))
                .add("b.md", Reports.reading(PageKind.OTHER, charter))
                .build();
        assertThat(report.summary()).isEqualTo("0 charters, 0 people; 3 pages that are no charter (1 index, 2 other)");
        assertThat(Reports.html(report))
                .contains("Index <strong>1</strong>", "Something else <strong>2</strong>", "No charter was found.");
    }
}
