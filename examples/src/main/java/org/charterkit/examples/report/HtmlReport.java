package org.charterkit.examples.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * The report as one HTML file: no script, no request to anywhere. The templates escape whatever comes from pages by where
 * it stands.
 */
public final class HtmlReport {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.charterkit.examples.report.page");

    /**
     * Writes the report.
     *
     * @param report what it says
     * @param writer where it goes
     * @throws IOException if it cannot be written
     */
    public void write(Report report, Writer writer) throws IOException {
        PageLinks links = PageLinks.to(report.groups(), group -> "#group-" + group.slug());
        StringOutput html = new StringOutput();
        engine.render("report.jte", Map.of("report", report, "links", links), html);
        writer.write(Printable.of(html.toString()));
    }
}
