package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Supplier;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.Reading;

/**
 * What every reader owes any page: it is read, always the same, or refused with the limit that
 * it exceeds or the encoding that it is in.
 */
public final class ReadOrRefused {
    private ReadOrRefused() {}

    /** Holds a reader to that. */
    public static void check(CharterReader reader, String page) {
        Optional<Reading> reading = read(() -> reader.read(page));

        assertThat(read(() -> reader.read(page))).isEqualTo(reading);
        reading.ifPresent(found -> {
            assertThat(found.places().values())
                    .allMatch(range -> range.start().offset() <= range.end().offset()
                            && range.end().offset() <= page.length());
            assertThat(found.diagnostics())
                    .allMatch(diagnostic -> !diagnostic.message().isBlank());
        });
    }

    /** Holds a reader to reading bytes with diagnostics that say something, or to refusing them. */
    public static void check(CharterReader reader, byte[] page) {
        try {
            assertThat(reader.read(page).diagnostics())
                    .allMatch(diagnostic -> !diagnostic.message().isBlank());
        } catch (CharterReadException refused) {
            assertThat(refused).hasMessageNotContaining("\u0000");
        }
    }

    /** What is read; empty where it is refused. Any exception but a refusal that names that fails the test. */
    public static Optional<Reading> read(Supplier<Reading> reader) {
        try {
            return Optional.of(reader.get());
        } catch (CharterReadException e) {
            assertThat(e.getMessage()).containsAnyOf("ReadLimits", "byte order mark");
            return Optional.empty();
        }
    }
}
