package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private static Beginnings of(String... words) {
        Beginnings beginnings = new Beginnings();
        List.of(words).forEach(beginnings::add);
        return beginnings;
    }

    @Test
    void wordsStandWhereTheyBegin() {
        Beginnings beginnings = of("march", "~");

        assertThat(beginnings.mayStandAt("in March", 3)).isTrue();
        assertThat(beginnings.mayStandAt("in March", 0)).isFalse();
        assertThat(beginnings.mayStandAt("~2022", 0)).isTrue();
        assertThat(beginnings.mayStandAt("m", 0)).isFalse();
        assertThat(beginnings.mayStandAt("march", 5)).isFalse();
        assertThat(of("").mayStandAt("m", 0)).isTrue();
        assertThat(of().mayStandAt("march", 0)).isFalse();
    }

    /** Every character with every form of it that a pattern could take for it. */
    @Test
    void noCaseIsOverlooked() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String written = Character.toString(c);
            for (int form : new int[] {Character.toUpperCase(c), Character.toLowerCase(c), Character.toTitleCase(c)}) {
                String known = Character.toString(form);
                Pattern pattern =
                        Pattern.compile(Pattern.quote(known), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                if (pattern.matcher(written).matches()) {
                    assertThat(of(known).mayStandAt(written, 0)).as(written).isTrue();
                    assertThat(of("x" + known).mayStandAt("X" + written, 0))
                            .as(written)
                            .isTrue();
                }
            }
        }
    }
}
