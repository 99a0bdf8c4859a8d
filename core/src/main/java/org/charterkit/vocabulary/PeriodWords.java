package org.charterkit.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.CharterDate;
import org.charterkit.text.RichText;

/** Reads the period that a label states: one date or two, and how long it is said to take. */
final class PeriodWords {
    private static final Pattern OPENING = Pattern.compile("[\\s(（\\[:：,–—-]{1,20}$");
    private static final Pattern AROUND = Pattern.compile("^[(（\\[]\\s*|\\s*[)）\\]]$");
    private static final Pattern CLOSING = Pattern.compile("^[\\s)）\\]:：,–—-]+");

    private final DateWords dates;
    private final Pattern between;
    private final Pattern monthBefore;
    private final DurationWords durations;
    private final Pattern dueWord;

    PeriodWords(VocabularySource source, DateWords dates, DurationWords durations) {
        this.dates = dates;
        this.durations = durations;
        this.between = anyOf(source, "period separator", "\\s*", "\\s*");
        this.monthBefore = dates.monthBefore(between);
        this.dueWord = anyOf(source, "due word", "[\\s(:,–—-]{1,5}(", "\\s*[:：]?\\s*)$");
    }

    private static Pattern anyOf(VocabularySource source, String title, String before, String after) {
        return Pattern.compile(
                before + source.anyOf(title, Pattern::quote) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The label and its period; empty where no date follows a label. */
    Optional<PeriodReading> read(RichText words) {
        String text = words.shownText();
        Optional<DateWords.Found> first = dates.find(text, 0);
        if (first.isEmpty() || first.get().reading().date().isEmpty()) {
            return Optional.empty();
        }
        Optional<Partial> partial = partial(text, first.get());
        int dateStart = partial.map(Partial::start).orElse(first.get().start());
        Matcher due = dueWord.matcher(text.substring(0, dateStart));
        int periodStart = due.find() ? due.start(1) : dateStart;
        int nameEnd = nameEnd(text, periodStart);
        if (nameEnd == 0) {
            return Optional.empty();
        }
        Optional<DateWords.Found> second = partial.isPresent() ? first : second(text, first.get());
        int periodEnd = second.orElse(first.get()).end();
        Matcher closing = CLOSING.matcher(text.substring(periodEnd));
        int restStart = closing.find() ? periodEnd + closing.end() : periodEnd;
        String rest = text.substring(restStart).strip();
        String bare = AROUND.matcher(rest).replaceAll("");
        boolean isDuration = durations.isDuration(bare);
        RichText period = words.part(periodStart, rest.isEmpty() || isDuration ? periodEnd : text.length());
        Optional<CharterDate> firstDate =
                partial.map(Partial::date).or(() -> first.get().reading().date());
        Optional<CharterDate> secondDate =
                second.flatMap(found -> found.reading().date());
        Optional<CharterDate> start = secondDate.isPresent() ? firstDate : Optional.empty();
        Optional<CharterDate> end = secondDate.isPresent() ? secondDate : firstDate;
        boolean inOrder = start.isEmpty() || !start.get().isCertainlyAfter(end.get());
        return Optional.of(new PeriodReading(
                words.part(0, nameEnd),
                inOrder ? start : Optional.empty(),
                inOrder ? end : Optional.empty(),
                period,
                isDuration ? Optional.of(bare) : Optional.empty(),
                inOrder));
    }

    /** A month, with or without a day, that has its year from the date behind it: "Feb - Mar 2022". */
    private record Partial(CharterDate date, int start) {}

    private Optional<Partial> partial(String text, DateWords.Found first) {
        Matcher before = monthBefore.matcher(text.substring(0, first.start()));
        return before.find()
                ? dates.inYear(
                                before.group(1),
                                Optional.ofNullable(before.group(2)),
                                first.reading().date().orElseThrow().year())
                        .map(date -> new Partial(date, before.start()))
                : Optional.empty();
    }

    private static int nameEnd(String text, int periodStart) {
        Matcher opening = OPENING.matcher(text.substring(0, periodStart));
        return opening.find() ? opening.start() : periodStart;
    }

    private Optional<DateWords.Found> second(String text, DateWords.Found first) {
        Matcher separator = between.matcher(text);
        separator.region(first.end(), text.length());
        if (!separator.lookingAt()) {
            return Optional.empty();
        }
        return dates.find(text, separator.end())
                .filter(found -> text.substring(separator.end(), found.start()).isBlank());
    }
}
