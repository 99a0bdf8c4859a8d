package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class VisibleJsonWriterTest {
    @Test
    void escapesWhatJsonAllowsAndATerminalObeys() throws IOException {
        StringWriter json = new StringWriter();
        try (Writer writer = new VisibleJsonWriter(json)) {
            writer.write("\"\u007f\u009b2J é 潮汐 🌊\"\n");
        }
        assertThat(json).hasToString("\"\\u007f\\u009b2J é 潮汐 🌊\"\n");
    }
}
