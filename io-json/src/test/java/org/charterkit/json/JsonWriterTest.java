package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.io.CharterWriteException;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final Charter TITLED = Charter.builder().title("Tides").build();

    private static Reading.Builder reading(PageKind kind) {
        return Reading.builder().charter(TITLED).kind(kind).kindReason("so it is");
    }

    @Test
    void prettyIsIndentedByTwoBlanksAndEndsItsLastLine() {
        assertThat(JsonWriter.create().write(TITLED)).isEqualTo("{\n  \"version\": 1,\n  \"title\": \"Tides\"\n}\n");
    }

    @Test
    void compactIsOneLineWithoutAnEnd() {
        assertThat(JsonWriter.compact().write(TITLED)).isEqualTo("{\"version\":1,\"title\":\"Tides\"}");
    }

    @Test
    void equalChartersGiveEqualTexts() {
        assertThat(JsonWriter.create().write(TideTables.charter()))
                .isEqualTo(JsonWriter.create().write(TideTables.charter()));
    }

    @Test
    void whatTheCharterDoesNotSayIsLeftOutWhateverTheWordsSay() {
        Attribute undated = Attribute.of(AttributeKind.END_DATE, RichText.of("2022-07-29"));
        Charter charter = Charter.builder().addFacts(undated).build();

        assertThat(JsonWriter.compact().write(charter))
                .contains("{\"kind\":\"endDate\",\"name\":\"End Date\",\"value\":\"2022-07-29\"}");
    }

    /** A charter whose document has so many objects and lists within each other. */
    private static Charter nested(int levels) {
        DataValue value = new DataValue.Sequence(List.of());
        for (int i = 3; i < levels; i++) {
            value = new DataValue.Sequence(List.of(value));
        }
        return Charter.builder()
                .extensions(DataMap.empty().with("tides", value))
                .build();
    }

    @Test
    void aCharterIsWrittenToItsDepthAndRefusedBeyondAThousandLevels() {
        assertThat(JsonWriter.compact().write(nested(1000))).contains("[".repeat(998));
        for (int levels : new int[] {1001, 200_000}) {
            assertThatExceptionOfType(CharterWriteException.class)
                    .isThrownBy(() -> JsonWriter.create().write(nested(levels)))
                    .withMessageStartingWith("/extensions: the charter says more than 1000 objects and lists");
        }
    }

    @Test
    void theRefusalOfAReadingNamesThePlaceInItsCharter() {
        Reading reading = reading(PageKind.CHARTER).charter(nested(1001)).build();

        assertThatExceptionOfType(CharterWriteException.class)
                .isThrownBy(() -> JsonWriter.create().writeReading(reading, "tides.md"))
                .satisfies(refused -> assertThat(refused.pointer()).hasToString("/extensions"));
    }

    @Test
    void anyScriptIsWrittenAsItIs() {
        Charter charter = Charter.builder().title("潮汐 🌊").build();

        assertThat(JsonWriter.compact().write(charter)).contains("潮汐 🌊");
    }

    @Test
    void aReadingOfACharterHoldsIt() {
        Diagnostic placed = new Diagnostic(
                DiagnosticCode.OPEN_ROLE,
                "No one is named",
                Optional.of(Pointer.to(FactKind.PARTICIPANT, 3)),
                Optional.of(new SourceRange(new SourcePosition(9, 2, 3), new SourcePosition(12, 2, 6))));
        Diagnostic placeless = new Diagnostic(DiagnosticCode.INFERRED, "Guessed", Optional.empty(), Optional.empty());
        Reading reading = reading(PageKind.CHARTER)
                .addAllDiagnostics(List.of(placed, placeless))
                .build();

        assertThat(JsonWriter.compact().writeReading(reading, "pages/tides.md"))
                .isEqualTo("{\"source\":\"pages/tides.md\",\"kind\":\"charter\",\"kindReason\":\"so it is\","
                        + "\"charter\":{\"version\":1,\"title\":\"Tides\"},"
                        + "\"diagnostics\":[{\"code\":\"open-role\",\"severity\":\"info\","
                        + "\"message\":\"No one is named\",\"pointer\":\"/participants/3\","
                        + "\"line\":2,\"column\":3,\"endLine\":2,\"endColumn\":6},"
                        + "{\"code\":\"inferred\",\"severity\":\"info\",\"message\":\"Guessed\"}]}");
    }

    @Test
    void aReadingOfAnIndexHoldsTheGroups() {
        RichText title = RichText.of(TextRun.link("Tides", "tides/"));
        WorkingGroupIndex index = new WorkingGroupIndex(List.of(
                new WorkingGroupIndex.Group(title, Optional.of("tides/"), Optional.of(CharterState.CLOSED)),
                new WorkingGroupIndex.Group(RichText.of("Winds"), Optional.empty(), Optional.empty())));
        Reading reading = reading(PageKind.INDEX).index(Optional.of(index)).build();

        assertThat(JsonWriter.compact().writeReading(reading, "index.md"))
                .isEqualTo(
                        "{\"source\":\"index.md\",\"kind\":\"index\",\"kindReason\":\"so it is\",\"index\":{\"groups\":["
                                + "{\"title\":[{\"text\":\"Tides\",\"href\":\"tides/\"}],\"href\":\"tides/\",\"state\":\"closed\"},"
                                + "{\"title\":\"Winds\"}]}}");
    }

    @Test
    void aReadingOfAnyOtherPageHoldsNoCharter() {
        assertThat(JsonWriter.create().writeReading(reading(PageKind.OTHER).build(), "x.md"))
                .isEqualTo("{\n  \"source\": \"x.md\",\n  \"kind\": \"other\",\n  \"kindReason\": \"so it is\"\n}\n");
    }
}
