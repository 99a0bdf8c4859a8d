package org.charterkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void theIndentationOfTheFirstLineStays() {
        assertThat(Prose.of("\n    code\n").source()).isEqualTo("    code");
    }

    @Test
    void blankProseIsRefused() {
        assertThat(Prose.ofPossiblyBlank(" \r\n\t")).isEmpty();
        assertThatThrownBy(() -> Prose.of(" \n "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
    }
}
