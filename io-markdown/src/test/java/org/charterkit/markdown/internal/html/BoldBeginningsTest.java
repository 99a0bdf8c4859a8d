package org.charterkit.markdown.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.charterkit.io.ReadLimits;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.text.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A block of a rendered page begins bold where its CommonMark begins with the marks of strong words. */
class BoldBeginningsTest {
    @ParameterizedTest
    @CsvSource({
        "<p><strong>Chat:</strong> #tides, true",
        "<p> <b>Chat</b>: #tides, true",
        "<p><em><b>Chat:</b></em> #tides, true",
        "<p><b><em>Chat</em> and mail:</b> #tides, true",
        "<p><b>Ti</b><em>des</em>, true",
        "<p><br><b>Chat:</b> #tides<br><b>Mail:</b> tides@example.com, true",
        "<p><a href=/tides><b>Chat</b></a> #tides, true",
        "<p><a href=/tides><b>Chat</b> and mail</a> #tides, false",
        "<p><b><a href=/tides>Chat</a> and mail</b>, true",
        "<p><input type=checkbox><b>Chat</b>, false",
        "<p><b>[x] Chat</b>, false",
        "<p><sup><b>Chat</b></sup>, false",
        "<p><s><b>Chat</b> and mail</s>, false",
        "<p>Chat: <b>#tides</b>, false",
        "<p>**Chat**, false",
        "<ul><li><b>Chat:</b> #tides</ul>, false",
        "<blockquote><b>Chat:</b> #tides</blockquote>, false",
        "<table><tr><td><b>Chat:</b><td>#tides</table>, false"
    })
    void aBlockBeginsBoldWhereItIsWrittenSo(String html, boolean expected) {
        HtmlPage page = new HtmlPage(html, Optional.empty(), ReadLimits.standard());
        OutlineBlock block = page.sections().get(0).blocks().get(0);
        String written = page.prose(List.of(block)).map(Prose::source).orElseThrow();

        assertThat(page.mayBeginBold(block)).as(written).isEqualTo(expected);
        assertThat(written.startsWith("**") || written.startsWith("<strong")).isEqualTo(expected);
    }
}
