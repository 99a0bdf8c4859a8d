package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.io.Fingerprints.Identity;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final Identity LATE = new Identity("late", "tides.md", "The end has passed");

    private static List<String> fingerprints(Identity... problems) {
        return Fingerprints.of(List.of(problems), problem -> problem);
    }

    @Test
    void aFingerprintIsTheSameInEveryRun() {
        assertThat(fingerprints(LATE)).isEqualTo(fingerprints(LATE)).allMatch(print -> print.matches("[0-9a-f]{32}"));
    }

    @Test
    void theRuleThePageAndTheMessageMakeAProblemAnother() {
        assertThat(fingerprints(
                        LATE,
                        new Identity("overdue", "tides.md", "The end has passed"),
                        new Identity("late", "waves.md", "The end has passed"),
                        new Identity("late", "tides.md", "The start has passed")))
                .doesNotHaveDuplicates();
    }

    @Test
    void problemsThatSayTheSameAreNumbered() {
        List<String> twice = fingerprints(LATE, LATE);

        assertThat(twice).doesNotHaveDuplicates().startsWith(fingerprints(LATE).get(0));
    }
}
