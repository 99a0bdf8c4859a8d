package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.charterkit.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in a source, and what is known of them only when it is asked for. */
class SourcePlacesTest {
    /** Lines that end in each of the three ways: they begin at 0, 5, 9 and 14. */
    private static final String LINES = "tide\ngau\r\npier\rsea";

    @ParameterizedTest
    @CsvSource({"0, 1:1", "4, 1:5", "5, 2:1", "8, 2:4", "9, 2:5", "10, 3:1", "14, 3:5", "15, 4:1", "18, 4:4"})
    void linesAndColumnsAreCountedFromOneWhateverEndsALine(int offset, String place) {
        SourcePosition position = SourcePosition.in(LINES, offset);

        assertThat(position).hasToString(place);
        assertThat(position.offset()).isEqualTo(offset);
    }

    @Test
    void aPositionLiesInTheSource() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> SourcePosition.in(LINES, LINES.length() + 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> SourcePosition.in(LINES, -1));
    }

    @Test
    void aRangeHasItsTextAndMayBeEmpty() {
        SourceRange range = SourceRange.in(LINES, 10, 14);

        assertThat(range).hasToString("3:1-3:5");
        assertThat(range.textIn(LINES)).isEqualTo("pier");
        assertThat(SourceRange.in(LINES, 5, 5).textIn(LINES)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceRange.in(LINES, 6, 5))
                .withMessageContaining("2:2 to 2:1");
    }

    @Test
    void placesAreLookedForOnceAndWhenAsked() {
        AtomicInteger asked = new AtomicInteger();
        Map<Pointer, SourceRange> places = Map.of(Pointer.parse("/title"), SourceRange.in(LINES, 0, 4));
        SourceMap later = SourceMap.whenAsked(() -> {
            asked.incrementAndGet();
            return places;
        });

        assertThat(asked).hasValue(0);
        assertThat(later.asMap()).isEqualTo(places);
        assertThat(later).isEqualTo(SourceMap.of(places)).hasSameHashCodeAs(SourceMap.of(places));
        assertThat(later).isNotEqualTo(SourceMap.empty()).hasToString("{/title=1:1-1:5}");
        assertThat(asked).hasValue(1);
    }

    @Test
    void linksAreLookedForOnceAndWhenAsked() {
        AtomicInteger asked = new AtomicInteger();
        PageLinks later = PageLinks.whenAsked(() -> {
            asked.incrementAndGet();
            return List.of();
        });

        assertThat(asked).hasValue(0);
        assertThat(later.asList()).contains(List.of());
        assertThat(later.asList()).contains(List.of());
        assertThat(later).hasToString("[]");
        assertThat(asked).hasValue(1);
    }

    @Test
    void withoutLinksIsNotTheSameAsUnknown() {
        assertThat(PageLinks.unknown().asList()).isEmpty();
        assertThat(PageLinks.unknown()).hasToString("unknown");
    }
}
