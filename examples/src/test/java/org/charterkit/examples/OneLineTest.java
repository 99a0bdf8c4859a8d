package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void leavesWordsOfAnyScriptAlone() {
        assertThat(OneLine.of("Łukasz, Νίκος, 潮汐 🌊")).isEqualTo("Łukasz, Νίκος, 潮汐 🌊");
    }

    @Test
    void showsWhatCouldMoveTheCursorOrTurnTheLine() {
        assertThat(OneLine.of("a\u001b[31m\u009b\r\u202e\u2028\ud800"))
                .isEqualTo("a\\u001b[31m\\u009b\\u000d\\u202e\\u2028\\ud800");
        assertThat(OneLine.of("a\nb\tc")).isEqualTo("a b c");
        assertThat(OneLine.of("\udb40\udc41")).isEqualTo("\\u{e0041}");
    }

    @Test
    void cutsWhatIsVeryLong() {
        assertThat(OneLine.of("x".repeat(500))).hasSize(401).endsWith("…");
    }
}
