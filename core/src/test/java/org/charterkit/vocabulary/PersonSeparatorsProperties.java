package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Separators stand where an expression of all of them finds them. */
class PersonSeparatorsProperties {
    private static final PersonSeparators SEPARATORS =
            new PersonSeparators(List.of(",", ";", "/", "&", "and", "and  also", "и", "と"));
    private static final Pattern EXPRESSION = Pattern.compile(
            "\\s*[,;/&]\\s*|\\s+(?:and also|and|и|と)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Property(tries = 20_000)
    void separatorsStandWithTheBlanksAroundThem(@ForAll("cells") String cell) {
        List<Integer> edges = new ArrayList<>();
        Matcher separator = EXPRESSION.matcher(cell);
        while (separator.find()) {
            edges.add(separator.start());
            edges.add(separator.end());
        }

        assertThat(SEPARATORS.edges(cell)).isEqualTo(edges);
    }

    @Property(tries = 20_000)
    void aLineThatMayNotBeDividedHasNone(@ForAll("cells") String cell) {
        String line = cell.replace('\t', ' ');

        assertThat(SEPARATORS.mayDivide(line) || SEPARATORS.edges(line).isEmpty())
                .isTrue();
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        "a", "Ada", " ", "  ", "\t", ",", ";", "/", "&", "and", "And", "andy", "also", "и", "И", "と")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
