package org.charterkit.examples;

import java.io.IOException;
import java.io.Writer;
import org.charterkit.json.JsonWriter;

/** Writes one reading after the other, so that no more than one is held at a time. */
final class ReadingsWriter {
    private final Writer output;
    private final ExportFormat format;
    private final JsonWriter json = JsonWriter.compact();
    private boolean any;

    ReadingsWriter(Writer output, ExportFormat format) {
        this.output = output;
        this.format = format;
    }

    void write(ReadPage page) throws IOException {
        output.write(any ? format.between() : format.begin());
        output.write(json.writeReading(page.reading(), page.source()));
        any = true;
    }

    void end() throws IOException {
        output.write(any ? format.end() : format.none());
        output.flush();
    }
}
