package org.charterkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.charterkit.io.CharterFormats;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {
    @Test
    void aPersonSeesABarForLongWorkWhichGoesInTheEnd() {
        assertThat(shown(true, 51)).contains("Reading", "51/51").endsWith(" \r");
    }

    @Test
    void nothingIsShownForShortWork() {
        assertThat(shown(true, 50)).isEmpty();
    }

    @Test
    void nothingIsShownToAnybodyElse() {
        assertThat(shown(false, 5000)).isEmpty();
    }

    private static String shown(boolean terminal, int files) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                CharterFormats.of(),
                ProgramRun.TODAY);
        try (ProgressDisplay display = ProgressDisplay.of(surroundings, files)) {
            for (int i = 0; i < files; i++) {
                display.step();
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
