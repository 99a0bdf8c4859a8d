package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class PrintableWriterTest {
    private static final String TEXT = "\u0000a\tb\u001b[2J\n\r\u0007\u0085é 🚢\u009f";
    private static final String KEPT = "a\tb[2J\né 🚢";

    @Test
    void leavesOutWhatCouldCommandATerminalHoweverItIsWritten() throws IOException {
        StringWriter whole = new StringWriter();
        StringWriter part = new StringWriter();
        StringWriter single = new StringWriter();
        try (Writer first = new PrintableWriter(whole);
                Writer second = new PrintableWriter(part);
                Writer third = new PrintableWriter(single)) {
            first.write(TEXT);
            second.write(("xx" + TEXT + "yy").toCharArray(), 2, TEXT.length());
            for (int i = 0; i < TEXT.length(); i++) {
                third.write(TEXT.charAt(i));
            }
        }
        assertThat(whole).hasToString(KEPT);
        assertThat(part).hasToString(KEPT);
        assertThat(single).hasToString(KEPT);
        assertThat(Printable.of(TEXT)).isEqualTo(KEPT);
    }
}
