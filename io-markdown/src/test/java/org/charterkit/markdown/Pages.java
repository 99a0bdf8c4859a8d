package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Charter;
import org.charterkit.io.Reading;

/** Reads small pages, and holds each reading to what is true of every page. */
final class Pages {
    private Pages() {}

    /** The reading of a page whose facts all have their places and that lost no word. */
    static Reading read(String page) {
        Reading reading = MarkdownReader.create().read(page);
        assertThat(MarkdownReader.create().read(page)).isEqualTo(reading);
        new Places(page, reading).check();
        WordCount count = WordCount.of(page, reading);
        assertThat(count.lost()).as("words that are lost").isEmpty();
        assertThat(count.twice()).as("words that are there twice").isEmpty();
        return reading;
    }

    static Charter charter(String page) {
        return read(page).charter();
    }
}
