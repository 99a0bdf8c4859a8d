package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLimitsTest {
    @Test
    void theLimitIsInclusive() {
        ReadLimits limits = ReadLimits.standard().withBytes(3).withLines(2);
        assertThatNoException().isThrownBy(() -> limits.check("a\nb"));
    }

    @Test
    void theMessageNamesTheLimitAndWhatWasFound() {
        ReadLimits limits = ReadLimits.standard().withBytes(6).withLines(2);
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> limits.check("seven c"))
                .withMessage("limit exceeded: expected at most 6 bytes (ReadLimits.bytes), found 7");
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> limits.check("a\nb\nc"))
                .withMessage("limit exceeded: expected at most 2 lines (ReadLimits.lines), found 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\nc", "a\rb\rc", "a\r\nb\r\nc", "a\n\rc", "a\rb\nc"})
    void aLineEndsInEachOfTheThreeWays(String threeLines) {
        assertThatNoException()
                .isThrownBy(() -> ReadLimits.standard().withLines(3).check(threeLines));
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> ReadLimits.standard().withLines(2).check(threeLines))
                .withMessageEndingWith("found 3");
    }

    @Test
    void whatIsAtAPlaceIsRefusedWithIt() {
        CharterReadException refused = ReadLimits.beyond("items", "more", 5, new SourcePosition(20, 3, 4));

        assertThat(refused).hasMessage("3:4: limit exceeded: expected at most 5 items (ReadLimits.items), found more");
        assertThat(refused.position()).hasValue(new SourcePosition(20, 3, 4));
    }

    @Test
    void theStandardLimitsAreThoseThatAreDocumented() {
        ReadLimits limits = ReadLimits.standard();

        assertThat(limits.bytes()).isEqualTo(16 * 1024 * 1024);
        assertThat(limits.lines()).isEqualTo(500_000);
        assertThat(limits.nesting()).isEqualTo(100);
        assertThat(limits.items()).isEqualTo(100_000);
        assertThat(limits.marks()).isEqualTo(100_000);
        assertThat(limits.cells()).isEqualTo(100_000);
        assertThat(limits.frontMatter()).isEqualTo(64 * 1024);
    }

    @Test
    void aLimitBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().withNesting(-1))
                .withMessage("limits.nesting: expected 0 or more, found -1");
        assertThatNoException().isThrownBy(() -> ReadLimits.standard().withNesting(0));
    }

    @Test
    void oneLimitLeavesTheOthersAlone() {
        ReadLimits limits = ReadLimits.standard().withCells(5);
        assertThat(limits.cells()).isEqualTo(5);
        assertThat(limits.withCells(ReadLimits.standard().cells())).isEqualTo(ReadLimits.standard());
        assertThat(limits).isNotEqualTo(ReadLimits.standard());
    }
}
