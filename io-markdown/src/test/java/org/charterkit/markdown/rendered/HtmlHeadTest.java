package org.charterkit.markdown.rendered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.markdown.rendered.HtmlPages.charter;
import static org.charterkit.markdown.rendered.HtmlPages.headings;
import static org.charterkit.markdown.rendered.HtmlPages.proses;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page calls itself, and its headings. */
class HtmlHeadTest {
    static Stream<Arguments> titles() {
        return Stream.of(
                arguments("<title>Tides | Handbook</title>", "Tides"),
                arguments("<title>Tides | Groups | Handbook</title>", "Tides"),
                arguments("<title>Tides · Handbook</title>", "Tides"),
                arguments("<title>Tides :: Handbook</title>", "Tides"),
                arguments("<title>Tides - High and Low</title>", "Tides - High and Low"),
                arguments("<title>Tides - Handbook</title><meta property='og:site_name' content='Handbook'>", "Tides"),
                arguments("<title>Tides</title><meta property='og:title' content='High Tides'>", "High Tides"),
                arguments("<title> Tides\n &amp; Gauges </title>", "Tides & Gauges"),
                arguments("<title>| Handbook</title>", "| Handbook"),
                arguments("<title>Other</title><h1>Tides</h1>", "Tides"),
                arguments("<title>Tides | Handbook</title><h1>Tides</h1><h1>Attributes</h1>", "Tides"),
                arguments("<title>Tides | Handbook</title><h1>Goals</h1><h1>Attributes</h1>", "Tides"),
                arguments("<h1>Tides</h1><h1>Attributes</h1>", "Tides"),
                arguments("<h1><a href='#top'>Tides</a></h1>", "Tides"),
                arguments(
                        "<body><header><nav><a href='/'>x</a></nav><h1>Site</h1></header><main><h1>Tides</h1></main>",
                        "Tides"),
                arguments(
                        "<body><header><h1>Tides</h1></header><main><h2>Goals</h2><p>Words of the group</p></main>",
                        "Tides"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void theTitleIsTheFirstHeadingOrTheNameInTheHead(String page, String title) {
        assertThat(charter(page + "<p>x</p>").title()).hasValue(title);
    }

    @Test
    void theHeadingThatIsTheTitleIsNoSection() {
        Charter charter = charter("<title>Tides</title><h1>Tides</h1><p>Words</p><h2>Goals</h2><p>More</p>");

        assertThat(headings(charter)).containsExactly("Goals");
        assertThat(proses(charter)).containsExactly("Words", "More");
    }

    @Test
    void aPageWithoutNameHasNoTitle() {
        assertThat(charter("<p>Words</p>").title()).isEmpty();
        assertThat(charter("").title()).isEmpty();
    }

    @Test
    void theDescriptionIsTheOneInTheHead() {
        assertThat(charter("<meta name='Description' content='High &amp; low'><p>Words</p>")
                        .description())
                .hasValue("High & low");
        assertThat(charter("<meta property='og:description' content='High'><p>Words</p>")
                        .description())
                .hasValue("High");
        assertThat(charter("<p>Words</p>").description()).isEmpty();
    }

    @Test
    void aDescriptionThatIsShownAboveTheContentIsNoProse() {
        Charter charter = charter(
                "<meta name=description content='High'><main><h1>Tides</h1><p class=lead>High</p><p>Words</main>");

        assertThat(charter.description()).hasValue("High");
        assertThat(proses(charter)).containsExactly("Words");
        assertThat(charter("<main><h1>Tides</h1><div class=lead>High</div><p>Words</main>")
                        .description())
                .hasValue("High");
    }

    @Test
    void aLeadThatIsNotTheDescriptionStays() {
        Charter charter = charter("<meta name=description content='High'><main><p class=lead>Low</p></main>");

        assertThat(charter.description()).hasValue("High");
        assertThat(proses(charter)).containsExactly("Low");
    }

    @Test
    void theBeginningOfTheContentCutShortIsNoDescription() {
        Charter charter = charter("<meta name=description content='The group meets every …'>"
                + "<main><h1>Tides</h1><p>The group meets every week.</p></main>");

        assertThat(charter.description()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id='exit-criteria-70'>Exit Criteria (70%)",
                "<h2 id='user-content-exit-criteria-70'>Exit Criteria (70%)",
                "<h2 id='exit-criteria-70-1'>Exit Criteria (70%)",
                "<h2 id='tides-exit-criteria-70'>Exit Criteria (70%)",
                "<h2 id='toc_3'>Exit Criteria (70%)",
                "<h2>Exit Criteria (70%) <a class='headerlink' href='#x' title='Permalink'>¶</a>",
                "<h2>Exit Criteria (70%)<a href='#x' aria-hidden='true'>#</a>",
                "<h2><a href='#x'>Exit Criteria (70%)</a>",
                "<h2 id=x9><a href='https://handbook.example.com/tides#x9'>Exit Criteria (70%)</a>",
                "<h2>Exit Criteria (70%)<a class='hash-link' href='#x' aria-label='Direct link'>\u200B</a>",
                "<h2>Exit Criteria (70%)<a class='permalink' href='#x'>Permalink</a>",
                "<h2><span>Exit</span> <span>Criteria (70%)</span>",
                "<div role=heading aria-level=2>Exit Criteria (70%)</div>"
            })
    void linksOfAHeadingToItselfAndMadeAnchorsAreNotWritten(String heading) {
        String page = heading + (heading.endsWith("</div>") ? "" : "</h2>") + "<ul><li>Tides</ul>";

        Section section =
                charter("<h2 id='goals'>Goals</h2><p>x</p>" + page).sections().get(1);

        assertThat(section.heading().orElseThrow().plainText()).isEqualTo("Exit Criteria (70%)");
        assertThat(section.heading().orElseThrow().links()).isEmpty();
        assertThat(section.id()).isEmpty();
        assertThat(section.level()).isEqualTo(2);
    }

    @Test
    void anAnchorThatDoesNotRepeatItsHeadingIsWritten() {
        Charter charter = charter("<h2 id='goals'>Goals</h2><p>x</p><h2 id='done-when'>Exit Criteria</h2><p>y</p>");

        assertThat(charter.sections())
                .extracting(Section::id)
                .containsExactly(Optional.empty(), Optional.of("done-when"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"done{when}", "done&#19;when", "done when", "done&nbsp;when"})
    void anIdThatCannotStandBehindAHeadingIsNoAnchor(String id) {
        Charter charter = charter("<h2 id='goals'>Goals</h2><p>x</p><h2 id='" + id + "'>Exit Criteria</h2><p>y</p>");

        assertThat(charter.sections())
                .hasSize(2)
                .allMatch(section -> section.id().isEmpty());
    }

    @Test
    void anchorsOfAGeneratorThatDoesNotLookAtWordsAreNotWritten() {
        Charter charter = charter("<h2 id='abc'>Goals</h2><p>x</p><h2 id='xyz'>Exit Criteria</h2><p>y</p>");

        assertThat(charter.sections()).allMatch(section -> section.id().isEmpty());
    }

    @Test
    void aLinkInAHeadingToAnotherPlaceStays() {
        Charter charter = charter("<h2>See <a href='/tides#low'>low tides</a></h2><p>x</p>");

        assertThat(charter.sections().get(0).heading().orElseThrow().links()).containsExactly("/tides#low");
    }
}
