package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.charterkit.Charter;
import org.charterkit.io.PageKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The report as a browser shows it. */
class BrowserTest {
    private static final List<String> PARTS =
            List.of("overview", "timeline", "progress", "people", "findings", "other-pages", "group-tide-tables");
    private static final String SHOWN =
            "[...document.querySelectorAll('.view')].filter(v => v.checkVisibility()).map(v => v.id).join()";
    private static final String GROUPS = "#overview tbody tr:not([hidden]) th";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @SuppressWarnings("NullAway.Init")
    private static Path handbook;

    @SuppressWarnings("NullAway.Init")
    private static Path hostile;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start(folder.resolve("profile"));
        handbook = page("handbook.html", Reports.of(Path.of("handbook")));
        hostile = page("hostile.html", Reports.hostile());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void reset() throws Exception {
        browser.reset();
    }

    @AfterEach
    void nothingIsAskedForOutside() {
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void opensFromDiskWithoutAnError() throws Exception {
        browser.open(handbook);
        assertThat(ask("document.title")).isEqualTo("20 working groups – Working groups, 2023-05-01");
        assertThat(ask(SHOWN)).isEqualTo("overview");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theAddressTellsWhichPartIsShown() throws Exception {
        browser.open(handbook);
        for (String part : List.of("timeline", "progress", "people", "findings", "overview")) {
            browser.follow("nav a[href='#" + part + "']");
            assertThat(ask(SHOWN)).isEqualTo(part);
            assertThat(ask("document.querySelector('[aria-current]').hash")).isEqualTo("#" + part);
            assertThat(ask("document.activeElement.id")).isEqualTo(part + "-title");
        }
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aLinkLeadsToACharterAndBackToWhereTheReaderWas() throws Exception {
        browser.open(handbook);
        ask("scrollTo(0, 400)");
        browser.follow("#overview tbody a[href='#group-tide-tables']");
        assertThat(ask(SHOWN)).isEqualTo("charters");
        assertThat(
                        ask(
                                "[...document.querySelectorAll('.charter')].filter(c => c.checkVisibility()).map(c => c.id).join()"))
                .isEqualTo("group-tide-tables");
        assertThat(ask("document.activeElement.textContent")).isEqualTo("Tide Tables");
        assertThat(ask("scrollY")).isEqualTo("0");
        browser.back();
        assertThat(ask(SHOWN)).isEqualTo("overview");
        assertThat(ask("scrollY")).isEqualTo("400");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aTableIsSortedByTheHeadOfAColumn() throws Exception {
        browser.open(handbook);
        String people = "#overview thead th:last-child";
        browser.click(people + " button");
        assertThat(ask("document.querySelector('" + people + "').ariaSort")).isEqualTo("ascending");
        assertThat(numbers("#overview tbody td:last-child")).isSorted().hasSize(20);
        browser.click(people + " button");
        assertThat(ask("document.querySelector('" + people + "').ariaSort")).isEqualTo("descending");
        assertThat(numbers("#overview tbody td:last-child"))
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        browser.click("#overview thead th:first-child button");
        assertThat(ask("document.querySelectorAll('#overview [aria-sort]').length"))
                .isEqualTo("1");
        assertThat(texts(GROUPS)).startsWith("Access Keys Working Group");
    }

    @Test
    void whatIsNotStatedComesLastInEitherOrder() throws Exception {
        browser.open(handbook);
        for (int i = 0; i < 2; i++) {
            browser.click("#overview thead th:nth-child(5) button");
            assertThat(texts("#overview tbody td:nth-child(5)"))
                    .endsWith("–")
                    .first()
                    .isNotEqualTo("–");
        }
    }

    @Test
    void aTableIsSearchedAndSaysHowMuchItFound() throws Exception {
        browser.open(handbook);
        type("#overview input", "TIDE tables");
        assertThat(texts(GROUPS)).containsExactly("Tide Tables");
        assertThat(ask("document.querySelector('#overview [role=status]').textContent"))
                .isEqualTo("1 of 20 groups");
        type("#overview input", "");
        assertThat(texts(GROUPS)).hasSize(20);
        ask(
                "(s => { s.value = 'Planned'; s.dispatchEvent(new Event('change')); })(document.querySelector('#overview select'))");
        assertThat(texts("#overview tbody tr:not([hidden]) td:nth-child(2)"))
                .isNotEmpty()
                .containsOnly("Planned");
    }

    @Test
    void thousandsOfRowsAreShownInPortions() throws Exception {
        ReportBuilder many = Reports.builder();
        IntStream.rangeClosed(1, 450)
                .forEach(i -> many.add(
                        "g" + i + ".md",
                        Reports.reading(
                                PageKind.CHARTER,
                                Charter.builder().title("Group " + i).build())));
        browser.open(page("many.html", many.build()));
        String visible = "[...document.querySelectorAll('#overview tbody tr')].filter(r => r.checkVisibility()).length";
        assertThat(ask(visible)).isEqualTo("200");
        assertThat(ask("document.querySelector('#overview [role=status]').textContent"))
                .isEqualTo("450 groups");
        type("#overview input", "group 449");
        assertThat(ask(visible)).isEqualTo("1");
        type("#overview input", "");
        browser.click("#overview .show-all");
        assertThat(ask(visible)).isEqualTo("450");
        assertThat(ask("document.querySelector('#overview .show-all').checkVisibility()"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"light, dark", "dark, light"})
    void theOtherColoursAreOneButtonAway(String system, String other) throws Exception {
        browser.colours(system).open(handbook);
        ask("localStorage.clear()");
        browser.open(handbook);
        String paper = ask("getComputedStyle(document.body).backgroundColor");
        assertThat(ask("document.querySelector('.theme').ariaPressed"))
                .isEqualTo(String.valueOf(system.equals("dark")));
        browser.click(".theme");
        assertThat(ask("document.querySelector('.theme').ariaPressed")).isEqualTo(String.valueOf(other.equals("dark")));
        assertThat(ask("getComputedStyle(document.body).backgroundColor")).isNotEqualTo(paper);
        browser.open(handbook);
        assertThat(ask("document.documentElement.dataset.theme")).isEqualTo(other);
        ask("localStorage.clear()");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theKeyboardSkipsTheTopAndStaysOnThePart() throws Exception {
        browser.open(handbook.toUri() + "#timeline");
        ask("document.querySelector('.skip').focus()");
        browser.press("Enter");
        assertThat(ask("document.activeElement.id")).isEqualTo("content");
        assertThat(ask(SHOWN)).isEqualTo("timeline");
        browser.press("Tab");
        assertThat(ask("document.activeElement.type")).isEqualTo("search");
    }

    @Test
    void withoutScriptsEverythingIsOneLongPage() throws Exception {
        browser.scripts(false).open(handbook);
        assertThat(ask(SHOWN)).isEqualTo("overview,timeline,progress,people,findings,charters,other-pages");
        assertThat(ask("document.querySelectorAll('button, input').length")).isEqualTo("0");
        assertThat(
                        ask(
                                "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.hash.slice(1))).length"))
                .isEqualTo("0");
    }

    @Test
    void onPaperEachCharterBeginsAPage() throws Exception {
        browser.open(handbook);
        String paper = new String(browser.print(), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type /Page\\b").matcher(paper).results().count())
                .isGreaterThanOrEqualTo(20 + 5);
    }

    @Test
    void runsNothingThatAPageHolds() throws Exception {
        browser.open(hostile);
        assertThat(ask("document.scripts.length")).isEqualTo("1");
        assertThat(
                        ask(
                                "document.querySelectorAll('img, iframe, object, embed, [onclick], [onmouseover], [onerror]').length"))
                .isEqualTo("0");
        assertThat(ask("[...document.querySelectorAll('a')].filter(a => /^(javascript|data):/i.test(a.href)).length"))
                .isEqualTo("0");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theBrowserRefusesAnyOtherScriptAndStyle() throws Exception {
        browser.open(hostile);
        ask(
                "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = true'}))");
        ask(
                "document.body.append(Object.assign(document.createElement('style'), {textContent: 'body { color: rgb(1, 2, 3) }'}))");
        assertThat(ask("String(window.ran)")).isEqualTo("undefined");
        assertThat(ask("getComputedStyle(document.body).color")).isNotEqualTo("rgb(1, 2, 3)");
        assertThat(browser.errors()).hasSize(2).allMatch(error -> error.contains("Content Security Policy"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 768, 400, 320})
    void neverScrollsSideways(int width) throws Exception {
        browser.width(width);
        for (Path page : List.of(handbook, hostile)) {
            browser.open(page);
            for (String part : PARTS) {
                browser.part(part);
                assertThat(ask("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("%s at %d", part, width)
                        .isEqualTo("true");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 400", "dark, 400"})
    void axeFindsNothing(String scheme, int width) throws Exception {
        browser.colours(scheme).width(width).open(handbook);
        ask("localStorage.clear()");
        assertThat(violations(PARTS)).isEmpty();
        browser.open(hostile);
        String charter = ask("document.querySelector('.charter').id");
        assertThat(violations(List.of("overview", "people", "findings", "other-pages", charter)))
                .isEmpty();
    }

    @Test
    void realPagesAreShownAsWell() throws Exception {
        browser.open(page("corpus.html", Reports.of(Corpus.pages())));
        assertThat(ask(SHOWN)).isEqualTo("overview");
        browser.click("#overview thead th:nth-child(3) button");
        type("#overview input", "active");
        assertThat(texts(GROUPS)).isNotEmpty();
        browser.follow("#overview tbody tr:not([hidden]) a");
        assertThat(ask(SHOWN)).isEqualTo("charters");
        // The longest parts are of the same form as those of the example, and axe takes minutes for them.
        assertThat(violations(List.of("overview", "timeline"))).isEmpty();
        for (int width : List.of(1280, 400)) {
            browser.width(width);
            assertThat(ask("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo("true");
        }
        assertThat(browser.errors()).isEmpty();
    }

    /** What axe-core has to say of the accessibility of some parts. */
    private static List<String> violations(List<String> parts) throws Exception {
        try (InputStream axe = Objects.requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            browser.ask(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; null");
        }
        List<String> violations = new ArrayList<>();
        for (String part : parts) {
            browser.part(part);
            browser.ask(
                            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.flatMap(v => v.nodes.map(n => "
                                    + "v.id + ': ' + n.html + ' ' + n.any.map(c => c.message).join())))")
                    .forEach(violation -> violations.add(part + ": " + violation.asString()));
        }
        return violations;
    }

    private static Path page(String name, Report report) throws IOException {
        return Files.writeString(folder.resolve(name), Reports.html(report));
    }

    private static String ask(String expression) throws Exception {
        JsonNode value = browser.ask(expression);
        return value.isString() ? value.asString() : value.toString();
    }

    private static void type(String selector, String words) throws Exception {
        ask("(i => { i.value = '" + words + "'; i.dispatchEvent(new Event('input')); })(document.querySelector('"
                + selector + "'))");
    }

    private static List<String> texts(String selector) throws Exception {
        List<String> texts = new ArrayList<>();
        browser.ask("[...document.querySelectorAll('" + selector + "')].map(found => found.textContent.trim())")
                .forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static List<Integer> numbers(String selector) throws Exception {
        return texts(selector).stream().map(Integer::valueOf).toList();
    }
}
