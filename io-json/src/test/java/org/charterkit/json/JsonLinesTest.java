package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.PageKind;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final Charter WHALES = Charter.builder().title("Whales").build();

    private static JsonLinesReader lines(String text) {
        return lines(JsonReader.create(), text);
    }

    private static JsonLinesReader lines(JsonReader reader, String text) {
        return reader.lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String titles(JsonLinesReader lines) {
        List<String> titles = new ArrayList<>();
        lines.forEachRemaining(
                line -> titles.add(line.reading().charter().title().orElse("none")));
        return String.join(" ", titles);
    }

    @Test
    void chartersAndReadingsAreReadBackInOrder() throws IOException {
        Reading reading = Reading.builder()
                .charter(TideTables.charter())
                .kind(PageKind.CHARTER)
                .kindReason("it is one")
                .build();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonLinesWriter lines = JsonWriter.create().lines(written)) {
            lines.write(WHALES);
            lines.write(reading, "groups/tides.md");
        }

        assertThat(written.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        try (JsonLinesReader lines = JsonReader.create().lines(new ByteArrayInputStream(written.toByteArray()))) {
            SourcedReading first = lines.next();
            SourcedReading second = lines.next();

            assertThat(first.reading().charter()).isEqualTo(WHALES);
            assertThat(first.source()).isEmpty();
            assertThat(second.reading().charter()).isEqualTo(TideTables.charter());
            assertThat(second.source()).isEqualTo(Optional.of("groups/tides.md"));
            assertThat(lines.lineNumber()).isEqualTo(2);
            assertThat(lines).isExhausted();
        }
    }

    @Test
    void blankLinesAndLineEndsOfAnyKindArePassedOver() {
        assertThat(titles(lines("\uFEFF{\"version\":1,\"title\":\"a\"}\r\n\n \t\n{\"version\":1,\"title\":\"b\"}")))
                .isEqualTo("a b");
        assertThat(lines("\uFEFF\n\n").hasNext()).isFalse();
        assertThatThrownBy(() -> lines("").next()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aBrokenLineIsReportedWithItsNumberAndTheNextCanBeRead() {
        JsonLinesReader lines = lines("{\"version\":1}\n\n{\"version\":1,\"titel\":\"b\"}\n{\"version\":1}\n");
        lines.next();

        assertThatThrownBy(lines::next)
                .isInstanceOf(CharterReadException.class)
                .hasMessageStartingWith("3:22 /titel: unknown member \"titel\"");
        assertThat(lines.next().reading().charter()).isEqualTo(Charter.builder().build());
        assertThat(lines.lineNumber()).isEqualTo(4);
    }

    @Test
    void brokenLinesAreSkippedOnRequest() {
        List<String> broken = new ArrayList<>();
        JsonLinesReader lines = lines(
                        "nope\n{\"version\":1,\"title\":\"a\"}\n{\n[]\n{\"version\":1,\"title\":\"b\"}\n\"")
                .skippingBroken(e -> broken.add(e.position().orElseThrow().toString()));

        assertThat(titles(lines)).isEqualTo("a b");
        assertThat(broken).containsExactly("1:1", "3:2", "4:1", "6:2");
    }

    @Test
    void aLineThatIsTooLongIsReportedAndPassedOver() {
        JsonReader reader = JsonReader.create().withLimits(ReadLimits.standard().withBytes(30));
        List<String> broken = new ArrayList<>();
        String text = "{\"version\":1,\"title\":\"a\"}\n" + "x".repeat(1000) + "\n{\"version\":1,\"title\":\"b\"}";

        assertThat(titles(lines(reader, text).skippingBroken(e -> broken.add(e.getMessage()))))
                .isEqualTo("a b");
        assertThat(broken)
                .containsExactly(
                        "2:1: limit exceeded: expected at most 30 bytes (ReadLimits.bytes) in a line," + " found 1000");
    }
}
