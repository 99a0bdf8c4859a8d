package org.charterkit.examples;

import java.io.Writer;

/** What {@code export} writes, and how it puts several readings into one output. */
enum ExportFormat {
    /** One array, one reading a line within it. */
    JSON("[\n", ",\n", "\n]\n", "[]\n"),
    /** One reading a line. */
    NDJSON("", "\n", "\n", ""),
    /** One page for each charter, which no other stands beside in one output. */
    MARKDOWN("", "", "", "");

    private final String begin;
    private final String between;
    private final String end;
    private final String none;

    ExportFormat(String begin, String between, String end, String none) {
        this.begin = begin;
        this.between = between;
        this.end = end;
        this.none = none;
    }

    ReadingsWriter writer(Writer output) {
        return new ReadingsWriter(output, this);
    }

    String begin() {
        return begin;
    }

    String between() {
        return between;
    }

    String end() {
        return end;
    }

    /** What is written where there is no reading at all. */
    String none() {
        return none;
    }
}
