package org.charterkit.markdown.rendered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterkit.markdown.rendered.HtmlPages.FACTS;
import static org.charterkit.markdown.rendered.HtmlPages.charter;
import static org.charterkit.markdown.rendered.HtmlPages.hasOnlyTheFacts;
import static org.charterkit.markdown.rendered.HtmlPages.headings;
import static org.charterkit.markdown.rendered.HtmlPages.proses;

import java.util.List;
import java.util.Locale;
import org.charterkit.Charter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of a page is found among what stands around it. */
class HtmlContentTest {
    @Test
    void aDocsyPageWithAllItsBars() {
        String facts = FACTS;
        for (String words : List.of("Attributes", "Exit Criteria", "Roles and Responsibilities")) {
            String id = words.toLowerCase(Locale.ROOT).replace(' ', '-');
            facts = facts.replace(
                    "<h2>" + words,
                    "<h2 id=\"" + id + "\">" + words + "<a class=\"td-heading-self-link\" href=\"#" + id
                            + "\" aria-label=\"Heading self-link\"></a>");
        }
        Charter charter = hasOnlyTheFacts("""
                <!doctype html>
                <html lang="en" class="no-js">
                <head>
                <title>Tide Tables Working Group | The Harbour Handbook</title>
                <meta name="description" content="Agrees on one set of tide tables.">
                <script>var tides = "<h2>Script</h2>";</script>
                <style>.x::after { content: "<p>Style</p>" }</style>
                </head>
                <body class="td-page">
                <header><nav class="td-navbar"><a href="/">Handbook</a><ul><li><a href="/about/">About</a></li></ul></nav></header>
                <div class="container-fluid td-outer"><div class="td-main"><div class="row flex-xl-nowrap">
                <aside class="col-12 td-sidebar d-print-none"><form class="td-sidebar__search"><input type="search"></form>
                <nav><ul><li><a href="/a/">Attributes</a></li><li><a href="/b/">Roles</a></li></ul></nav></aside>
                <aside class="d-none d-xl-block col-xl-2 td-sidebar-toc d-print-none">
                <div class="td-page-meta"><a href="/edit">Edit this page</a></div>
                <div class="td-toc"><nav id="TableOfContents"><ul><li><a href="#a">Attributes</a></li></ul></nav></div></aside>
                <main class="col-12 col-md-9 col-xl-8 ps-md-5" role="main">
                <nav aria-label="breadcrumb" class="td-breadcrumbs"><ol class="breadcrumb"><li>Handbook</li></ol></nav>
                <div class="td-content">
                <h1>Tide Tables Working Group</h1>
                <div class="lead">Agrees on one set of tide tables.</div>
                <header class="article-meta"></header>
                %s
                <style>.feedback--answer {display: inline-block}</style>
                <div class="d-print-none"><h2 class="feedback--title">Feedback</h2>
                <p class="feedback--question">Was this page helpful?</p><button>Yes</button></div>
                <br>
                <div class="td-page-meta__lastmod">Last modified January 1, 2023</div>
                </div></main></div></div>
                <footer class="td-footer"><p>© Harbour masters</p></footer></div>
                <script src="/js/main.js"></script>
                </body></html>
                """.formatted(facts));

        assertThat(charter.title()).hasValue("Tide Tables Working Group");
        assertThat(charter.description()).hasValue("Agrees on one set of tide tables.");
        assertThat(charter.sections()).allMatch(section -> section.id().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>Tides</title></head><body><article>%s</article></body></html>",
                "<title>Tides</title><header><nav><a href='/'>Home</a></nav></header><main>%s</main><footer>End</footer>",
                "<title>Tides</title><div class='page'><div role='main'>%s</div><aside>Elsewhere</aside></div>",
                "<title>Tides</title>%s",
                "<title>Tides</title><div><div><section>%s</section></div></div>",
                "<title>Tides</title><div id='content'><article class='post'><div class='entry-content'>%s</div></article></div>"
                        + "<div class='sidebar'><h2>Archive</h2><ul><li><a href='/1'>One</a></li></ul></div>",
                "<title>Tides</title><main>%s<aside class='sidebar'><p>More</p></aside></main>",
                "<title>Tides</title><table role='presentation'><tr><td>%s</td></tr></table>",
                "<title>Tides</title><form action='/x'>%s<input type='submit' value='Go'></form>",
                "<title>Tides</title><page-body>%s</page-body>"
            })
    void aPageOfAnyOtherShape(String page) {
        assertThat(hasOnlyTheFacts(page.formatted(FACTS)).title()).hasValue("Tides");
    }

    @Test
    void aPageSavedByABrowser() {
        Charter charter = hasOnlyTheFacts("""
                <!DOCTYPE html>
                <!-- saved from url=(0042)https://handbook.example.com/groups/tides/ -->
                <html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
                <title>Tide Tables - Harbour Handbook</title>
                <meta property="og:site_name" content="Harbour Handbook">
                <link rel="stylesheet" href="./Tide Tables_files/main.css">
                <style type="text/css">@font-face { font-family: x }</style>
                </head><body style="overflow: auto;">
                <a class="skip-link visually-hidden-focusable" href="#main">Skip to main content</a>
                <div id="cookie" class="cookie-banner" style="display: none !important;"><p>We use cookies.</p></div>
                <div class="layout has-sidebar"><div class="navbar"><a href="/">Harbour</a></div>
                <main id="main" data-reactroot="">
                <article class="markdown-body"><!----><div data-v-1="">
                %s
                </div></article></main></div>
                <noscript><img src="/pixel.gif"><p>Please switch on scripts.</p></noscript>
                <template><h2>Template</h2></template>
                <div id="extension-root"><template shadowrootmode="open"><p>Extension</p></template></div>
                <iframe src="about:blank" style="display:none" title="intentionally blank"></iframe>
                <grammarly-desktop-integration data-grammarly-shadow-root="true"></grammarly-desktop-integration>
                </body></html>
                """.formatted(FACTS));

        assertThat(charter.title()).hasValue("Tide Tables");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>x</p>",
                "<div hidden=''><h2>x</h2><p>x</p></div>",
                "<p aria-hidden='true'>x</p>",
                "<p style='display:none'>x</p>",
                "<p style='color: red; DISPLAY : NONE;'>x</p>",
                "<p style='visibility: hidden'>x</p>",
                "<template><p>x</p></template>",
                "<noscript><p>x</p></noscript>",
                "<script>x</script>",
                "<style>x</style>",
                "<!-- x -->",
                "<svg><title>x</title><text>x</text></svg>",
                "<select><option>x</option></select>",
                "<button>x</button>",
                "<textarea>x</textarea>",
                "<dialog><p>x</p></dialog>",
                "<input type='hidden' value='x'>",
                "<span class='sr-only'>x</span>",
                "<div class='d-print-none'>x</div>",
                "<nav><p>x</p></nav>",
                "<div role='navigation'>x</div>",
                "<footer><p>x</p></footer>",
                "<ol class='breadcrumb'><li>x</li></ol>",
                "<ol id='breadcrumbs'><li>x</li></ol>",
                "<div class='page-metadata'>x</div>",
                "<div class='toc'><ul><li>x</li></ul></div>"
            })
    void whatIsHiddenOrAroundIsNoContent(String hidden) {
        hasOnlyTheFacts("<title>Tides</title><main>"
                + FACTS.replace("<h2>Exit", hidden + "<h2>Exit")
                        .replace("<li>Every", hidden + "<li>" + hidden + "Every")
                        .replace("Pilot", hidden + "Pilot")
                + "</main>");
    }

    @Test
    void whatIsShownStaysEvenWhereItLooksLikeABar() {
        Charter charter = charter("""
                <main><h2>Sidebar</h2><p class="no-toc">One</p><aside class="note"><p>Two</p></aside>
                <details><summary>Three</summary><p>Four</p></details>
                <p style="display: inline">Five</p><dialog open><p>Six</p></dialog>
                <section id="toc"><p>Seven</p></section></main>
                """);

        assertThat(proses(charter)).containsExactly("One\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix\n\nSeven");
    }

    @Test
    void aTableOfContentsBeforeTheContentIsNone() {
        String contents = "<h2 class='no_toc'>On this page</h2><ul id='markdown-toc'><li><a href='#a'>Attributes</a>"
                + "<ul><li><a href='#b'>More</a></li></ul></li><li><a href='#c'>Roles</a></li></ul>";

        hasOnlyTheFacts("<main>" + contents + FACTS + "</main>");
        hasOnlyTheFacts("<main>" + contents.replace(" id='markdown-toc'", "") + FACTS + "</main>");
    }

    @Test
    void aListOfLinksWithWordsOfItsOwnIsContent() {
        Charter charter = charter("<main><h2>Notes</h2><ul><li><a href='#a'>First</a> of all</li>"
                + "<li><a href='#b'>Second</a></li></ul></main>");

        assertThat(proses(charter)).containsExactly("- [First](#a) of all\n- [Second](#b)");
    }

    @Test
    void twoArticlesAreBothContent() {
        Charter charter = charter("<main><article><h2>One</h2><p>Words of the first article.</p></article>"
                + "<article><h2>Two</h2><p>Words of the second.</p></article></main>");

        assertThat(headings(charter)).containsExactly("One", "Two");
    }
}
