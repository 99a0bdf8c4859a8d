package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A pattern is tried only where a quick look says that it may match. */
class DatePatternProperties {
    private static final List<String> MONTHS = List.of("march", "mar", "may", "8月");
    private static final List<String> LINES = Stream.concat(
                    Stream.of("english.txt", "japanese.txt")
                            .flatMap(name -> VocabularySource.resource(name).lines("date").stream()),
                    Stream.of("Q {quarter} of {year}", "{month}{year}", "末 {year}", "{quarter}Q{year}"))
            .toList();

    @Provide
    Arbitrary<String> likeDates() {
        Arbitrary<String> part = Arbitraries.of(
                "2022", "22", "7", "FY", "fy", "Q", "March", "MAY", "mar", "8月", "年", "月", "日", "末", "end of", "EO",
                "st", "-", "/", ".", ",", " ", "  ", "\t", "\u2003", "of", "m", "~");
        return Combinators.combine(part, part.list().ofMaxSize(6))
                .as((first, others) -> first + String.join("", others));
    }

    @Property
    void theQuickLookNeverRefusesWhatAPatternMatches(@ForAll("likeDates") String words) {
        int first = 0;
        while (first < words.length() && Character.isWhitespace(words.charAt(first))) {
            first++;
        }
        for (String line : LINES) {
            DatePattern pattern = DatePattern.compile(line, MONTHS, "(?:st)?");
            if (pattern.regex().matcher(words).lookingAt()) {
                assertThat(pattern.mayBeginAt(words, first)).as(line).isTrue();
            }
        }
    }

    @Property
    void wordsThatAreReadMayBeRead(@ForAll("likeDates") String words) {
        for (String name : List.of("english.txt", "japanese.txt")) {
            DateWords dates = new DateWords(VocabularySource.resource(name));
            if (dates.read(words).isPresent()) {
                assertThat(dates.mayBeRead(words)).as(name).isTrue();
            }
        }
    }
}
