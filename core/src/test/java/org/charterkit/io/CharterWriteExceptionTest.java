package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Pointer;
import org.junit.jupiter.api.Test;

class CharterWriteExceptionTest {
    @Test
    void tellsWhereAndWhatWouldBeReadInstead() {
        CharterWriteException refused =
                CharterWriteException.at(Pointer.parse("/exitCriteria/0"), "\"Sail - done\"", "\"Sail\"");

        assertThat(refused)
                .hasMessage("/exitCriteria/0: the charter says \"Sail - done\", but what is written would be read as"
                        + " \"Sail\"");
        assertThat(refused.pointer()).isEqualTo(Pointer.parse("/exitCriteria/0"));
        assertThat(refused.written()).isEqualTo("\"Sail - done\"");
        assertThat(refused.read()).isEqualTo("\"Sail\"");
    }

    @Test
    void theWholeCharterIsNamed() {
        assertThat(CharterWriteException.at(Pointer.root(), "a page", "nothing"))
                .hasMessageStartingWith("charter: the charter says a page");
    }
}
