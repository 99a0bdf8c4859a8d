package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingsTest {
    @ParameterizedTest
    @CsvSource({
        "Jo Q Example, Jo Example",
        "Ana Núñez, Ana Nunez",
        "Example Jo, Jo Example",
        "Jo van Example, Jo Example",
        "ada example, Ada Example",
        "Adaa Example, Ada Example",
        "Ade Example, Ada Example",
        "Aad Example, Ada Example",
        "Jo-Ann Example, Jo Ann Example"
    })
    void spellingsOfOneNameAreAlike(String one, String other) {
        assertThat(NameSpellings.areAlike(one, other)).isTrue();
        assertThat(NameSpellings.areAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Example, Ada Sample",
        "Ada Example, Bea Example",
        "Li Wu, Li Wo",
        "Ada, Adam",
        "Ada Example, ''",
        "山田 太郎, 山田 花子"
    })
    void otherNamesAreNot(String one, String other) {
        assertThat(NameSpellings.areAlike(one, other)).isFalse();
    }

    @Test
    void namesAreGroupedInTheirOrder() {
        assertThat(NameSpellings.alike(
                        List.of("Bea Sample", "Jo Example", "Cem Muster", "Jo Q Example", "Bea Sampel", "Joe Example")))
                .containsExactly(
                        List.of("Bea Sample", "Bea Sampel"), List.of("Jo Example", "Jo Q Example", "Joe Example"));
    }

    @Test
    void equalNamesAreNoSpellings() {
        assertThat(NameSpellings.alike(List.of("Ada Example", "Ada Example", "Cem Muster")))
                .isEmpty();
    }

    @Test
    void manyNamesAreGroupedWithoutComparingAllOfThem() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            names.add("Ada" + i + " Example" + i);
        }
        names.add("Ada7 Q Example7");

        assertThat(NameSpellings.alike(names)).containsExactly(List.of("Ada7 Example7", "Ada7 Q Example7"));
    }
}
