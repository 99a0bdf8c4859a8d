package org.charterkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of text with links and styles, in one normal form.
 *
 * <pre>{@code
 * RichText value = RichText.of(TextRun.link("#wg_tides", "https://chat.example.com/tides"), TextRun.of(" (internal)"));
 * value.plainText(); // "#wg_tides (internal)"
 * value.links();     // ["https://chat.example.com/tides"]
 * }</pre>
 *
 * <p>The normal form, brought about when a value is built, makes equal what reads the same: runs are merged where
 * link, title and styles are equal; there is no empty run; white space of any kind is one blank, and there is none at
 * either end, beside a line break, or at the edge of a style or link; there are no control characters and no unpaired
 * surrogates (each becomes U+FFFD), in destinations, titles and markup neither. The empty text stands for "nothing is written here".
 *
 * @since 0.1.0
 */
public final class RichText {
    private static final RichText EMPTY = new RichText(null, List.of());

    /** The words of a text that is one run of plain words, as most are; else null. */
    private final @Nullable String plain;

    /** In normal form; of plain words, null until somebody asks for them. */
    private @Nullable List<TextRun> runs;

    private RichText(@Nullable String plain, @Nullable List<TextRun> runs) {
        this.plain = plain;
        this.runs = runs;
    }

    private static RichText ofNormal(List<TextRun> runs) {
        if (runs.isEmpty()) {
            return EMPTY;
        }
        TextRun first = runs.get(0);
        return runs.size() == 1 && first.isPlain() ? new RichText(first.text(), null) : new RichText(null, runs);
    }

    /**
     * No text.
     *
     * @return the text without runs
     */
    public static RichText empty() {
        return EMPTY;
    }

    /**
     * Plain text.
     *
     * @param plainText the words, without markup
     * @return the text in normal form
     */
    public static RichText of(String plainText) {
        if (plainText.isEmpty()) {
            return EMPTY;
        }
        return TextNormalizer.isNormal(plainText) ? new RichText(plainText, null) : of(List.of(TextRun.of(plainText)));
    }

    /**
     * Text of several runs.
     *
     * @param runs the runs, in reading order
     * @return the text in normal form
     */
    public static RichText of(TextRun... runs) {
        return of(List.of(runs));
    }

    /**
     * Text of several runs.
     *
     * @param runs the runs, in reading order
     * @return the text in normal form
     */
    public static RichText of(List<TextRun> runs) {
        return ofNormal(TextNormalizer.isNormal(runs) ? List.copyOf(runs) : new TextNormalizer().normalize(runs));
    }

    /** Text of runs that were cut from a text in normal form. */
    static RichText ofPart(List<TextRun> runs) {
        return ofNormal(new TextNormalizer().normalizeLinked(runs));
    }

    /**
     * The runs, in reading order.
     *
     * @return an unmodifiable list; empty where there is no text
     */
    public List<TextRun> runs() {
        List<TextRun> known = runs;
        if (known == null) {
            known = List.of(TextRun.of(Objects.requireNonNull(plain)));
            runs = known;
        }
        return known;
    }

    /**
     * Whether the text is words alone: no link, no style, no markup.
     *
     * @return true where {@link #shownText()} says all there is; for the empty text, too
     */
    public boolean isPlain() {
        return plain != null || isEmpty();
    }

    /**
     * Whether there is no text.
     *
     * @return true where there are no runs
     */
    public boolean isEmpty() {
        return plain == null && runs().isEmpty();
    }

    /**
     * Whether no word is to be seen: no text, or markup alone.
     *
     * @return true where {@link #plainText()} is blank
     */
    public boolean isBlank() {
        if (plain != null) {
            return plain.isBlank();
        }
        for (TextRun run : runs()) {
            if (!run.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The words without links, styles and markup.
     *
     * @return the text of all runs, a line break as one blank, trimmed
     */
    public String plainText() {
        return plain != null ? plain : shownText().strip();
    }

    /**
     * The destinations of the links, in reading order; a link that spans several runs is one.
     *
     * @return the destinations as written
     */
    public List<String> links() {
        if (plain != null) {
            return List.of();
        }
        List<String> links = new ArrayList<>();
        TextRun previous = TextRun.of("");
        for (TextRun run : runs()) {
            if (run.href().isPresent() && !run.href().equals(previous.href())) {
                links.add(run.href().get());
            }
            previous = run;
        }
        return List.copyOf(links);
    }

    /**
     * Whether every run that shows words has the style.
     *
     * @param style the style asked for
     * @return true where the text is not blank and all of it has the style
     */
    public boolean isAll(TextStyle style) {
        if (plain != null) {
            return false;
        }
        for (TextRun run : runs()) {
            if (!run.text().isBlank() && !run.styles().contains(style)) {
                return false;
            }
        }
        return !isBlank();
    }

    /**
     * Each run changed, and the whole in normal form again.
     *
     * @param change what becomes of a run
     * @return the changed text
     */
    public RichText map(UnaryOperator<TextRun> change) {
        List<TextRun> changed = new ArrayList<>();
        for (TextRun run : runs()) {
            changed.add(change.apply(run));
        }
        return of(changed);
    }

    /**
     * The runs that are to stay, in normal form.
     *
     * @param stays which runs stay
     * @return the text of those runs
     */
    public RichText filter(Predicate<TextRun> stays) {
        List<TextRun> some = new ArrayList<>();
        for (TextRun run : runs()) {
            if (stays.test(run)) {
                some.add(run);
            }
        }
        return of(some);
    }

    /**
     * This text but for some runs.
     *
     * @param goes which runs go
     * @return the text of the others, in normal form; this one where no run goes
     */
    public RichText without(Predicate<TextRun> goes) {
        for (TextRun run : runs()) {
            if (goes.test(run)) {
                return filter(goes.negate());
            }
        }
        return this;
    }

    /**
     * The parts between the line breaks.
     *
     * @return one part more than there are line breaks; one without runs where there is no text
     */
    public List<RichText> lines() {
        if (plain != null) {
            return List.of(this);
        }
        List<RichText> lines = new ArrayList<>();
        List<TextRun> line = new ArrayList<>();
        for (TextRun run : runs()) {
            if (run.isLineBreak()) {
                lines.add(of(line));
                line.clear();
            } else {
                line.add(run);
            }
        }
        lines.add(of(line));
        return List.copyOf(lines);
    }

    /**
     * This text followed by another.
     *
     * @param other what follows, directly
     * @return both, in normal form
     */
    public RichText plus(RichText other) {
        List<TextRun> all = new ArrayList<>(runs());
        all.addAll(other.runs());
        return of(all);
    }

    /**
     * A part of the text, by positions in its shown text.
     *
     * <p>Positions count UTF-16 units of the texts of all runs, one after the other, as {@link #shownText()} gives
     * them. An opaque run without text belongs to the part that begins before it or at it.
     *
     * @param begin the first position, inclusive
     * @param end the last position, exclusive
     * @return the part, in normal form
     * @throws IndexOutOfBoundsException if the positions lie outside the text or {@code begin > end}
     */
    public RichText part(int begin, int end) {
        int length = shownText().length();
        if (begin < 0 || begin > end || end > length) {
            throw new IndexOutOfBoundsException("part " + begin + " to " + end + " of a text of length " + length);
        }
        if (begin == 0 && end == length) {
            return this;
        }
        return plain == null ? TextSplitter.part(runs(), begin, end, length) : of(trimmed(plain, begin, end));
    }

    /** A part of words in normal form, where white space is nothing but blanks. */
    private static String trimmed(String words, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && words.charAt(from) == ' ') {
            from++;
        }
        while (to > from && words.charAt(to - 1) == ' ') {
            to--;
        }
        return words.substring(from, to);
    }

    /**
     * The parts between some positions in the shown text, each as {@link #part} gives it, in one pass.
     *
     * @param cuts the positions, in ascending order, each from 0 to the length of {@link #shownText()}
     * @return one part more than there are positions
     * @throws IndexOutOfBoundsException if a position lies outside the text, or before the one ahead of it
     */
    public List<RichText> split(List<Integer> cuts) {
        if (cuts.isEmpty()) {
            return List.of(this);
        }
        int length = 0;
        for (TextRun run : runs()) {
            length += run.text().length();
        }
        int previous = 0;
        for (int cut : cuts) {
            if (cut < previous || cut > length) {
                throw new IndexOutOfBoundsException("cuts: expected positions from 0 to " + length
                        + " in ascending order, found " + cut + " behind " + previous);
            }
            previous = cut;
        }
        return new TextSplitter(runs(), cuts).parts();
    }

    /**
     * The text whose positions {@link #part} takes: that of all runs, one after the other, not trimmed.
     *
     * @return the shown text
     */
    public String shownText() {
        if (plain != null) {
            return plain;
        }
        List<TextRun> all = runs();
        if (all.size() == 1) {
            return all.get(0).text();
        }
        StringBuilder shown = new StringBuilder();
        for (TextRun run : all) {
            shown.append(run.text());
        }
        return shown.toString();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RichText other
                && Objects.equals(plain, other.plain)
                && (plain != null || runs().equals(other.runs()));
    }

    @Override
    public int hashCode() {
        return plain == null ? runs().hashCode() : plain.hashCode();
    }

    /**
     * The text for a log: words, with links and styles set off by brackets. Not Markdown, and not to be parsed.
     */
    @Override
    public String toString() {
        return runs().stream()
                .map(run -> run.isPlain() ? run.text() : "[" + run + "]")
                .collect(Collectors.joining());
    }
}
