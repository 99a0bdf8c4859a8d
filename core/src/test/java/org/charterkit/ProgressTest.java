package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void aCountBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Progress(1, 0, -2, 0, OptionalInt.empty()))
                .withMessageContaining("-2 dropped");
    }

    @Test
    void aPercentageBeyondAllIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.of(List.of(), OptionalInt.of(101)))
                .withMessage("progress.stated: expected 0 to 100, found 101");
        assertThat(Progress.of(List.of(), OptionalInt.of(100)).stated()).hasValue(100);
    }
}
