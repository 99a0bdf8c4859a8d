package org.charterkit.markdown.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.Section;
import org.charterkit.io.Reading;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/** Reads small pages in HTML, and holds each reading to what is true of every page. */
final class HtmlPages {
    /** The facts of a group, as every page below has them, whatever stands around. */
    static final String FACTS = """
            <h2>Attributes</h2>
            <table>
            <thead><tr><th>Property</th><th>Value</th></tr></thead>
            <tbody>
            <tr><td>Date Created</td><td>2022-01-24</td></tr>
            <tr><td>Slack</td><td><a href="https://chat.example.com/tides">#wg_tides</a> (internal)</td></tr>
            </tbody>
            </table>
            <h2>Exit Criteria</h2>
            <ol>
            <li>The tide tables are public =&gt; <strong>Done</strong></li>
            <li>Every gauge reports hourly</li>
            </ol>
            <h2>Roles and Responsibilities</h2>
            <table>
            <thead><tr><th>Working Group Role</th><th>Person</th><th>Title</th></tr></thead>
            <tbody><tr><td>Facilitator</td><td>Ada Example</td><td>Pilot</td></tr></tbody>
            </table>
            """;

    private HtmlPages() {}

    static Reading read(String page) {
        Reading reading = HtmlReader.create().read(page);
        assertThat(HtmlReader.create().read(page)).isEqualTo(reading);
        reading.places()
                .forEach((pointer, range) -> assertThat(range.start().offset())
                        .as("%s", pointer)
                        .isBetween(0, range.end().offset())
                        .isLessThanOrEqualTo(page.length()));
        return reading;
    }

    static Charter charter(String page) {
        return read(page).charter();
    }

    /** Asserts that a page has the facts of {@link #FACTS} in their three sections, and nothing else. */
    static Charter hasOnlyTheFacts(String page) {
        Charter charter = charter(page);
        assertThat(headings(charter)).containsExactly("Attributes", "Exit Criteria", "Roles and Responsibilities");
        assertThat(charter.attributes())
                .extracting(attribute -> attribute.value().plainText())
                .containsExactly("2022-01-24", "#wg_tides (internal)");
        assertThat(charter.exitCriteria())
                .extracting(criterion -> criterion.text().plainText())
                .containsExactly("The tide tables are public", "Every gauge reports hourly");
        assertThat(charter.participants())
                .extracting(
                        participant -> participant.person().orElseThrow().name().orElseThrow())
                .extracting(Object::toString)
                .containsExactly("Ada Example");
        assertThat(proses(charter)).isEmpty();
        return charter;
    }

    static List<String> headings(Charter charter) {
        return charter.sections().stream()
                .map(Section::heading)
                .flatMap(Optional::stream)
                .map(RichText::plainText)
                .toList();
    }

    static List<String> proses(Charter charter) {
        return charter.sections().stream()
                .flatMap(section -> section.prose().stream())
                .map(Prose::source)
                .toList();
    }

    /** The prose of a page that is nothing else. */
    static String prose(String content) {
        return String.join("\n\n", proses(charter("<body>" + content + "</body>")));
    }
}
