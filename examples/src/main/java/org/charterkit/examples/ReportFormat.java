package org.charterkit.examples;

import java.util.Locale;

/** What {@code charters report} writes; picocli reads the names without regard to case. */
enum ReportFormat {
    HTML,
    MARKDOWN,
    CSV,
    ICS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
