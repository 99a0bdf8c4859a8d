package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes: a charter, or a refusal, and soon. */
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private static void assertRefusedSoon(String json) {
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatExceptionOfType(CharterReadException.class)
                        .isThrownBy(() -> JsonReader.create().lenient().read(json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"version\":1,\"extensions\":{\"a\":", "[[],"})
    void depthIsRefused(String level) {
        assertRefusedSoon(level.repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "{\u0000}",
                "\ud800",
                "{\"\ud800",
                "\uFEFF",
                "\uFEFF\uFEFF{}",
                "{\"a\":\"\\ud83d",
                "\"",
                "-",
                "{\"version\":1e999999999}"
            })
    void garbageIsRefused(String text) {
        assertRefusedSoon(text);
    }

    @Test
    void aMillionSmallValuesAreRefused() {
        assertRefusedSoon("{\"version\": 1, \"extensions\": {\"a\": [" + "[],".repeat(1_000_001) + "0]}}");
    }

    @Test
    void manyMembersAreReadInTime() {
        String members =
                IntStream.range(0, 200_000).mapToObj(i -> "\"m" + i + "\": 0").collect(Collectors.joining(", "));

        Charter charter = assertTimeoutPreemptively(
                SOON,
                () -> JsonReader.create()
                        .lenient()
                        .read("{\"version\": 1, " + members + "}")
                        .charter());

        assertThat(charter.extensions().entries()).hasSize(200_000);
    }

    @Test
    void longTextsAndNumbersAreRead() {
        String digits = "9".repeat(1_000_000);
        String json = "{\"version\": 1, \"title\": \"" + "t".repeat(5_000_000) + "\", \"extensions\": {\"n\": " + digits
                + "}}";

        Charter charter = JsonReader.create().read(json).charter();

        assertThat(charter.title())
                .hasValueSatisfying(title -> assertThat(title).hasSize(5_000_000));
        assertThat(charter.extensions().get("n")).hasToString("Optional[" + digits + "]");
    }

    @Test
    void unpairedSurrogatesSurviveUtf8() {
        Charter charter = Charter.builder().title("a\ud800b🌊\udc00\"\n").build();

        byte[] bytes = JsonWriter.create().write(charter).getBytes(StandardCharsets.UTF_8);

        assertThat(JsonReader.create().read(bytes).charter()).isEqualTo(charter);
    }

    @Test
    void randomBytesNeverFailOtherwise() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            readOrRefuse(bytes);
        }
    }

    @Test
    void aCharterWithAnyByteChangedNeverFailsOtherwise() {
        byte[] json = JsonWriter.compact().write(TideTables.charter()).getBytes(StandardCharsets.UTF_8);
        byte[] instead = "\u0000\"{}[],:019-.eE\\n tu".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        for (int i = 0; i < json.length; i++) {
            byte[] changed = json.clone();
            changed[i] = instead[random.nextInt(instead.length)];
            readOrRefuse(changed);
        }
    }

    @Test
    void aCharterCutAnywhereIsRefused() {
        String json = JsonWriter.compact().write(TideTables.charter());
        for (int end = 0; end < json.length(); end++) {
            String cut = json.substring(0, end);
            assertThatExceptionOfType(CharterReadException.class)
                    .isThrownBy(() -> JsonReader.create().read(cut));
        }
    }

    /** Any exception but a refusal fails the test. */
    private static void readOrRefuse(byte[] bytes) {
        try {
            assertThat(JsonReader.create().read(bytes).charter()).isNotNull();
        } catch (CharterReadException e) {
            assertThat(e).hasMessageNotContaining("\u0000");
            assertThat(e.position()).isPresent();
        }
    }
}
