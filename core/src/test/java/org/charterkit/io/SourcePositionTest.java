package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a place, with its offset and without. */
class SourcePositionTest {
    private static final String LINES = "tide\ngau\r\npier\rsea";

    @ParameterizedTest
    @ValueSource(strings = {LINES, "", "\n", "\r\n", "\uFEFFtide\n\n"})
    void anOffsetIsWorkedOutFromLineAndColumn(String source) {
        for (int offset = 0; offset <= source.length(); offset++) {
            SourcePosition known = SourcePosition.in(source, offset);
            SourcePosition handedOn = SourcePosition.at(known.line(), known.column());

            assertThat(handedOn.hasOffset()).isFalse();
            assertThat(handedOn.offsetIn(source)).isEqualTo(offset);
            assertThat(known.offsetIn(source)).isEqualTo(offset);
            assertThat(handedOn).isEqualTo(known).hasSameHashCodeAs(known).isEqualByComparingTo(known);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "2, 6", "3, 6", "4, 5", "5, 1"})
    void aPlaceThatTheTextDoesNotHaveHasNoOffsetInIt(int line, int column) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> SourcePosition.at(line, column).offsetIn(LINES));
    }

    @Test
    void anOffsetThatIsNotKnownIsNotGuessed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SourcePosition.at(3, 7).offset())
                .withMessageContaining("3:7");
        assertThat(new SourcePosition(0, 1, 1).hasOffset()).isTrue();
    }

    @Test
    void positionsStandInTheOrderOfTheText() {
        assertThat(Stream.of("2:1", "1:10", "1:9", "10:1")
                        .map(SourcePositionTest::at)
                        .sorted()
                        .map(SourcePosition::toString))
                .containsExactly("1:9", "1:10", "2:1", "10:1");
        assertThat(SourcePosition.at(1, 2))
                .isNotEqualTo(SourcePosition.at(2, 1))
                .isNotEqualTo("1:2");
    }

    private static SourcePosition at(String place) {
        String[] numbers = place.split(":", 2);
        return SourcePosition.at(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    @Test
    void rangesWithoutOffsetsHaveAnOrderAndATextToo() {
        SourceRange range = new SourceRange(SourcePosition.at(3, 1), SourcePosition.at(4, 4));

        assertThat(range.textIn(LINES)).isEqualTo("pier\rsea");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceRange(SourcePosition.at(3, 1), SourcePosition.at(2, 9)))
                .withMessageContaining("3:1 to 2:9");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1, offset", "0, 0, 1, line", "0, 1, 0, column"})
    void whatIsNoPlaceIsRefused(int offset, int line, int column, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourcePosition(offset, line, column))
                .withMessageContaining("position." + name);
    }
}
