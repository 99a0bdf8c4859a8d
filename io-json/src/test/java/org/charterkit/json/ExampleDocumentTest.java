package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class ExampleDocumentTest {
    private static final String JSON = resource("tide-tables.json");

    @Test
    void theExampleIsWrittenToTheLetter() {
        assertThat(JsonWriter.create().write(TideTables.charter())).isEqualTo(JSON);
    }

    @Test
    void theExampleIsReadInFull() {
        Reading reading = JsonReader.create().read(JSON);

        assertThat(reading.charter()).isEqualTo(TideTables.charter());
        assertThat(reading.kind()).isEqualTo(PageKind.CHARTER);
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void theExampleHasNoNullSinceItsWordsAndMeaningsAgree() {
        assertThat(TideTables.charter().interpretedBy(Vocabulary.english())).isEqualTo(TideTables.charter());
        assertThat(JSON.lines().filter(line -> line.contains("null")))
                .as("the null of the front matter alone")
                .hasSize(1);
    }

    @Test
    void placesLeadToTheText() {
        Reading reading = JsonReader.create().read(JSON);

        assertThat(textAt(reading, Pointer.to(FactKind.SCOPE_ITEM, 0))).isEqualTo("\"Weather\"");
        assertThat(textAt(reading, Pointer.parse("/exitCriteria/0/criteria/0"))).contains("A table for spring tides");
        assertThat(textAt(reading, Pointer.parse("/paths/0/steps/0/steps/0"))).contains("Clean them first");
        assertThat(textAt(reading, Pointer.parse("/participants/0/person/name")))
                .contains("Cy Example");
        assertThat(textAt(reading, Pointer.toSection(1)))
                .startsWith("{")
                .contains("Business Goals")
                .endsWith("}");
        assertThat(reading.locate(Pointer.to(FactKind.ATTRIBUTE, 0)))
                .hasValueSatisfying(range -> assertThat(range).hasToString("23:5-28:6"));
    }

    private static String textAt(Reading reading, Pointer pointer) {
        return reading.locate(pointer).orElseThrow().textIn(JSON);
    }

    private static String resource(String name) {
        try (InputStream stream = ExampleDocumentTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
