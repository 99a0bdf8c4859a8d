package org.charterkit.examples.small;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.FiscalCalendar;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.portfolio.SlippedEnd;

/** Finds the groups of a folder of pages that are still at work after their target end, the latest first. */
public final class FindOverdueGroups {
    private FindOverdueGroups() {}

    /**
     * The overdue groups of a folder.
     *
     * @param folder a folder of pages in Markdown
     * @param today the day that is asked about
     * @return a line for each group, such as {@code 12 days: Tide Tables (tide-tables.md)}
     * @throws IOException if a page cannot be read
     */
    public static List<String> in(Path folder, LocalDate today) throws IOException {
        return Portfolio.of(charters(folder)).slippedEnds(today, FiscalCalendar.handbook()).stream()
                .filter(slip -> slip.ended().isEmpty())
                .sorted(SlippedEnd.byUrgency())
                .map(slip -> slip.daysLate() + " days: " + slip.title().orElse("Untitled") + " (" + slip.source() + ")")
                .toList();
    }

    private static List<Portfolio.Entry> charters(Path folder) throws IOException {
        MarkdownReader reader = MarkdownReader.create();
        List<Portfolio.Entry> charters = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Reading reading = reader.read(page);
                if (reading.kind() == PageKind.CHARTER) {
                    charters.add(new Portfolio.Entry(folder.relativize(page).toString(), reading.charter()));
                }
            }
        }
        return charters;
    }
}
