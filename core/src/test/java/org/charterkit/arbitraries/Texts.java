package org.charterkit.arbitraries;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/** Arbitrary words: runs, rich texts, proses, and strings to build them from. */
public final class Texts {
    private static final Arbitrary<String> STRINGS = Once.of(newStrings());
    private static final Arbitrary<String> WORDS = Once.of(newWords());
    private static final Arbitrary<String> LINKS = Once.of(newLinks());
    private static final Arbitrary<TextRun> RUNS = Once.of(newRuns());
    private static final Arbitrary<RichText> RICH_TEXTS = Once.of(newRichTexts());
    private static final Arbitrary<RichText> WORDY_TEXTS = Once.of(newWordyTexts());
    private static final Arbitrary<Prose> PROSES = Once.of(newProses());

    private Texts() {}

    /**
     * Strings of any kind, hostile ones among them.
     *
     * @return strings, some of them empty or blank
     */
    public static Arbitrary<String> strings() {
        return STRINGS;
    }

    private static Arbitrary<String> newStrings() {
        Arbitrary<String> nasty = Arbitraries.of(Words.NASTY);
        Arbitrary<String> phrase = Arbitraries.of(Words.PHRASES);
        return Once.oneOf(
                Tuple.of(14, phrase),
                Tuple.of(4, nasty),
                Tuple.of(2, Combinators.combine(nasty, phrase).as((a, b) -> a + b)),
                Tuple.of(1, Combinators.combine(phrase, nasty).as((a, b) -> a + " " + b)),
                Tuple.of(1, Arbitraries.of("", " ", "\t", "\u00A0", "\r\n", "\u0000")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
    }

    /**
     * Strings of any kind, but for blank ones.
     *
     * @return strings that are not blank
     */
    public static Arbitrary<String> words() {
        return WORDS;
    }

    private static Arbitrary<String> newWords() {
        return strings().map(string -> RichText.of(string).isBlank() ? "x" + string : string);
    }

    /**
     * Runs of text: plain, styled, linked, opaque, line breaks and blanks.
     *
     * @return runs, not yet in normal form
     */
    public static Arbitrary<TextRun> runs() {
        return RUNS;
    }

    private static Arbitrary<TextRun> newRuns() {
        Arbitrary<TextRun> plain = strings().map(TextRun::of);
        Arbitrary<TextRun> opaque = Arbitraries.of(
                TextRun.opaque("<span>", ""),
                TextRun.opaque("</span>", ""),
                TextRun.opaque("![a chart](/chart.png)", "a chart"),
                TextRun.opaque("{{< icon \"tide\" >}}", ""),
                TextRun.opaque("<!-- note -->", ""),
                TextRun.opaque("<img src=\"/x.png\">", ""),
                TextRun.opaque(" <br>\t", "two\nlines"),
                TextRun.opaque("\u0000", "only a control character"));
        Arbitrary<TextRun> any = Once.oneOf(
                Tuple.of(8, plain),
                Tuple.of(2, Arbitraries.of(" ", "  ", "\n", "").map(TextRun::of)),
                Tuple.of(2, opaque),
                Tuple.of(1, Arbitraries.just(TextRun.lineBreak())));
        Arbitrary<TextRun> linked = Combinators.combine(any, links(), strings())
                .as((run, href, title) -> run.withHref(href).withTitle(title.length() > 8 ? title : ""));
        return Once.of(Combinators.combine(
                        Once.oneOf(Tuple.of(4, any), Tuple.of(1, linked)),
                        Once.oneOf(
                                Tuple.of(3, Arbitraries.just(Set.<TextStyle>of())),
                                Tuple.of(
                                        2, Arbitraries.of(TextStyle.class).set().ofMaxSize(2))))
                .as(TextRun::withStyles));
    }

    /**
     * Destinations of links.
     *
     * @return strings that are not blank
     */
    public static Arbitrary<String> links() {
        return LINKS;
    }

    private static Arbitrary<String> newLinks() {
        return Once.oneOf(Tuple.of(9, Arbitraries.of(Words.LINKS)), Tuple.of(1, words()));
    }

    /**
     * Rich texts of any kind.
     *
     * @return texts, some of them empty or blank
     */
    public static Arbitrary<RichText> richTexts() {
        return RICH_TEXTS;
    }

    private static Arbitrary<RichText> newRichTexts() {
        return richTexts(strings());
    }

    /**
     * Rich texts of any kind, but for blank ones.
     *
     * @return texts that are not blank
     */
    public static Arbitrary<RichText> wordyTexts() {
        return WORDY_TEXTS;
    }

    private static Arbitrary<RichText> newWordyTexts() {
        return richTexts().map(Texts::notBlank);
    }

    /**
     * Rich texts, most of them taken from a list.
     *
     * @param usual the list, plain words
     * @return texts that are not blank
     */
    public static Arbitrary<RichText> mostly(List<String> usual) {
        return Once.oneOf(
                Tuple.of(6, Arbitraries.of(usual).map(RichText::of).map(Texts::notBlank)), Tuple.of(1, wordyTexts()));
    }

    private static Arbitrary<RichText> richTexts(Arbitrary<String> strings) {
        return Once.oneOf(
                Tuple.of(6, strings.map(RichText::of)),
                Tuple.of(2, runs().list().ofMinSize(1).ofMaxSize(4).map(RichText::of)));
    }

    private static RichText notBlank(RichText text) {
        return text.isBlank() ? RichText.of("x").plus(text) : text;
    }

    /**
     * Proses of any kind: paragraphs, code, quotes, lists, hostile lines.
     *
     * @return proses
     */
    public static Arbitrary<Prose> proses() {
        return PROSES;
    }

    private static Arbitrary<Prose> newProses() {
        Arbitrary<String> block = Once.oneOf(
                Tuple.of(6, Arbitraries.of(Words.PROSES)),
                Tuple.of(2, Arbitraries.of(Words.LIST_PROSES)),
                Tuple.of(2, words()));
        return Once.of(Combinators.combine(block, Once.oneOf(Tuple.of(4, Arbitraries.just("")), Tuple.of(1, block)))
                .as((first, second) -> Prose.of(first + (second.isEmpty() ? "" : "\n\n" + second))));
    }
}
