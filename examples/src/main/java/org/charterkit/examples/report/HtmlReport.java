package org.charterkit.examples.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.charterkit.examples.report.chart.TimeAxis;

/**
 * The report as one HTML file that needs nothing else: no request to anywhere, and no script and no style but its own two.
 * The templates escape whatever comes from pages by where it stands, and write as they go, so that ten thousand charters
 * are never in memory as one text.
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
        TimeAxis axis = TimeAxis.over(
                report.groups().stream()
                        .flatMap(group -> group.timeline().span().stream())
                        .toList(),
                report.day(),
                report.calendar());
        Writer printable = new PrintableWriter(writer);
        try {
            engine.render(
                    "report.jte",
                    Map.of(
                            "report", report,
                            "links", links,
                            "axis", axis,
                            "style", InlineResource.named("report.css"),
                            "script", InlineResource.named("report.js")),
                    new WriterOutput(printable));
        } catch (TemplateException failure) {
            if (failure.getCause() instanceof UncheckedIOException writing) {
                throw writing.getCause();
            }
            throw failure;
        }
        printable.flush();
    }
}
