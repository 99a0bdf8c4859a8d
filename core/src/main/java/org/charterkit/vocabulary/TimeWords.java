package org.charterkit.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.charterkit.CharterDate;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;

/**
 * Reads dates, periods and durations from words, and writes dates as others are written.
 *
 * <pre>{@code
 * TimeWords words = Vocabulary.english().timeWords();
 * words.date(RichText.of("March 3rd, 2021"));                              // Optional[2021-03-03]
 * words.period(RichText.of("Path 1 (2022-02-02 > 2022-02-18)")).orElseThrow().end();  // Optional[2022-02-18]
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TimeWords {
    private final Placeholders placeholders;
    private final DateWords dates;
    private final DurationWords durations;
    private final PeriodWords periods;
    private final PhraseTable<Boolean> parallels = new PhraseTable<>();

    TimeWords(VocabularySource source, Placeholders placeholders) {
        this.placeholders = placeholders;
        this.dates = new DateWords(source);
        this.durations = new DurationWords(source);
        this.periods = new PeriodWords(source, dates, durations);
        parallels.addAll(source.lines("parallel"), true);
    }

    /**
     * The date that words state at their beginning.
     *
     * @param words the words
     * @return the date; empty where they state none that the calendar has
     */
    public Optional<CharterDate> date(RichText words) {
        return readDate(words).date();
    }

    /**
     * The date that words state at their beginning, or why there is none. Words that are struck through state nothing
     * where others stand beside them.
     *
     * @param words the words
     * @return what was read
     */
    public DateReading readDate(RichText words) {
        String text = validText(words);
        if (placeholders.isOne(words)) {
            return new DateReading(Optional.empty(), DateReading.Outcome.PLACEHOLDER, 0);
        }
        return dates.read(text).orElseGet(() -> new DateReading(Optional.empty(), DateReading.Outcome.UNREADABLE, 0));
    }

    private static String validText(RichText words) {
        RichText valid = words.without(run -> run.styles().contains(TextStyle.STRIKETHROUGH));
        return (valid.isBlank() ? words : valid).shownText();
    }

    /**
     * Whether nothing stands behind the date that words state at their beginning, as {@link #readDate} reads it.
     *
     * @param words the words
     * @return true for "March 3rd, 2021" and "by March 3rd, 2021", false for "March 3rd, 2021 or later", for a date that the
     *     calendar does not have, and where a full stop stands behind the date
     */
    public boolean isDate(RichText words) {
        String text = validText(words);
        return dates.mayBeRead(text)
                && !placeholders.isOne(words)
                && dates.read(text)
                        .filter(reading -> reading.date().isPresent() && reading.end() == text.length())
                        .isPresent();
    }

    /**
     * A date in the form in which words write another, so that a new date looks like those around it.
     *
     * <pre>{@code
     * Vocabulary.english().dateLike(RichText.of("January 24th, 2022"), CharterDate.parse("2023-03-03")); // March 3rd, 2023
     * }</pre>
     *
     * @param words words that state a date, and nothing else
     * @param date a date
     * @return words that this vocabulary reads as the date: in the form of the others where that has a place for it,
     *     else in ISO form
     */
    public RichText dateLike(RichText words, CharterDate date) {
        return RichText.of(dates.like(words.plainText(), date).orElseGet(date::toString));
    }

    /**
     * The label and the period that words state.
     *
     * @param words the words of a heading or an item
     * @return the label and its period; empty where no date follows a label
     */
    public Optional<PeriodReading> period(RichText words) {
        return periods.read(words);
    }

    /**
     * How long words say that something takes.
     *
     * @param words words such as "2 weeks"
     * @return about how many days that is, a month being 30.44 of them; empty where the words state no duration
     */
    public OptionalInt durationInDays(String words) {
        return durations.days(words.strip());
    }

    /**
     * Whether words say that something runs beside something else.
     *
     * @param words the words of a stretch of a timeline
     * @return true for words such as "in parallel with path 1"
     */
    public boolean saysParallel(RichText words) {
        return parallels.find(words.plainText()).isPresent();
    }
}
