package org.charterkit.examples.report;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;

/** Reports for tests. */
final class Reports {
    private Reports() {}

    static ReportBuilder builder() {
        return new ReportBuilder(LocalDate.of(2023, 5, 1));
    }

    static Report hostile() {
        return builder()
                .add("a/" + HostileCharter.NASTY, HostileCharter.reading())
                .add("b/" + HostileCharter.NASTY, HostileCharter.reading().withKind(PageKind.OTHER))
                .unread(List.of(new UnreadFile(HostileCharter.NASTY, HostileCharter.NASTY)))
                .build();
    }

    /** The report on all pages of a folder. */
    static Report of(Path pages) throws IOException {
        CharterFormats formats = CharterFormats.installed();
        ReportBuilder report = builder();
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String source = pages.relativize(file).toString().replace(File.separatorChar, '/');
                Optional<CharterFormat> format = formats.forFile(file);
                if (format.isPresent()) {
                    report.add(source, format.get().reader().read(file));
                }
            }
        }
        return report.build();
    }

    static Reading reading(PageKind kind, Charter charter) {
        return Reading.builder()
                .charter(charter)
                .kind(kind)
                .kindReason("made for a test")
                .build();
    }

    static String html(Report report) {
        StringWriter html = new StringWriter();
        try {
            new HtmlReport().write(report, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }

    static String text(MarkdownPages.Page page) {
        StringWriter text = new StringWriter();
        try {
            page.writeTo(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String markdown(Report report) {
        return new MarkdownPages(report).pages().stream().map(Reports::text).collect(Collectors.joining("\n"));
    }
}
