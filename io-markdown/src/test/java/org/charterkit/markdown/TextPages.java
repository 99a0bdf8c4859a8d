package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterkit.Charter;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.Reading;
import org.charterkit.markdown.rendered.TextReader;
import org.charterkit.vocabulary.Vocabulary;

/** Reads small flattened pages, and holds each reading to what is true of every page. */
final class TextPages {
    /** Counted as the name of an entry, which flattened pages do not write. */
    private static final String NAME = "description";

    private TextPages() {}

    /** The reading of a page: places, words and meanings agree, and no word is lost. */
    static Reading read(String page) {
        Reading reading = TextReader.create().read(page);
        assertThat(TextReader.create().read(page)).isEqualTo(reading);
        assertThat(reading.places().values()).allMatch(range -> range.end().offset() <= page.length());
        assertThat(List.of(
                        reading.charter().interpretedBy(Vocabulary.english()),
                        reading.charter().interpretedBy(Vocabulary.japanese())))
                .contains(reading.charter());
        WordCount count = WordCount.of(page, reading);
        Set<String> lost = new HashSet<>(count.lost().keySet());
        lost.removeAll(headingThatIsTheTitle(reading));
        assertThat(lost).as("words that are lost").isEmpty();
        Set<String> added = new HashSet<>(count.twice().keySet());
        added.remove(NAME);
        added.removeAll(inferred(reading));
        assertThat(added).as("words that are not on the page").isEmpty();
        return reading;
    }

    static Charter charter(String page) {
        return read(page).charter();
    }

    /** Words that the count takes for one where a title is written as the first heading. */
    private static List<String> headingThatIsTheTitle(Reading reading) {
        String title = reading.charter().title().orElse("");
        boolean isHeading = reading.charter().sections().stream()
                .limit(1)
                .flatMap(section -> section.heading().stream())
                .anyMatch(heading -> heading.plainText().equals(title));
        return isHeading ? WordCount.list(title) : List.of();
    }

    /** The words of all headings that the diagnostics say to be inferred. */
    private static Set<String> inferred(Reading reading) {
        Set<String> words = new HashSet<>();
        reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.INFERRED)
                .forEach(diagnostic -> words.addAll(WordCount.list(diagnostic.message())));
        return words;
    }
}
