package org.charterkit.examples.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.charterkit.text.Prose;
import org.commonmark.renderer.html.HtmlRenderer;

/** Prose as HTML, for templates. */
public final class ProseHtml implements Content {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(ProseTree.EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private final Prose prose;
    private final PageLinks links;

    private ProseHtml(Prose prose, PageLinks links) {
        this.prose = prose;
        this.links = links;
    }

    /**
     * Prose as HTML.
     *
     * @param prose the prose
     * @param links where the links of its page lead
     * @return paragraphs, lists and tables, without any markup of the page's own
     */
    public static Content of(Prose prose, PageLinks links) {
        return new ProseHtml(prose, links);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(RENDERER.render(ProseTree.of(prose, links)));
    }
}
