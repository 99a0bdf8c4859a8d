package org.charterkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterkit.text.RichText;

/** What is told by a quick look, or compared in place, is what the expressions behind it tell. */
class QuickLookProperties {
    private static final List<VocabularySource> SOURCES = Stream.of("english.txt", "japanese.txt")
            .map(VocabularySource::resource)
            .toList();

    private static final List<StatusAtEdge.Edge> EDGES =
            SOURCES.stream().map(StatusAtEdge::new).flatMap(StatusAtEdge::edges).toList();

    private static Arbitrary<String> of(String... parts) {
        return Arbitraries.of(parts).list().ofMaxSize(7).map(list -> String.join("", list));
    }

    @Property(tries = 20_000)
    void marksGoAsAnExpressionTakesThem(@ForAll("marked") String words) {
        List<String> marks = List.of("✅", ":check:", "✓", ":c:");
        Pattern expression = Pattern.compile("^\\s*(?:✅|:check:|✓|:c:)\\uFE0F?\\s*"
                + "|\\s*(?:✅|:check:|✓|:c:)\\uFE0F?(?:\\s(?i:done)[.!]?$|(?=\\s|$))");
        RichText text = RichText.of(words);

        assertThat(new Marks(marks, "done").removedFrom(text, text.shownText()))
                .isEqualTo(RichText.of(expression.matcher(text.shownText()).replaceAll(" ")));
    }

    @Provide
    Arbitrary<String> marked() {
        return of("✅", "✓", "\uFE0F", ":check:", ":c:", ":", "c", " ", "done", "Done", ".", "Tides");
    }

    @Property(tries = 20_000)
    void handlesStandWhereAnExpressionFindsThem(@ForAll("handles") String words) {
        Matcher handle = Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])\\s*")
                .matcher(words);
        Optional<Handle> found = handle.find()
                ? Optional.of(new Handle(handle.group(1), handle.start(), handle.end()))
                : Optional.empty();

        assertThat(Handle.find(words)).isEqualTo(found);
    }

    @Provide
    Arbitrary<String> handles() {
        return of("@", "@", "ada", "Ü", "1", "_", "-", ".", " ", "  ", "(", ")", ",", "目", "😀", "𝒜", "½");
    }

    @Property(tries = 20_000)
    void phrasesAreFoundAsInFoldedWords(@ForAll("phrases") List<String> phrases, @ForAll("words") String words) {
        PhraseTable<Integer> table = new PhraseTable<>();
        for (int i = 0; i < phrases.size(); i++) {
            table.add(phrases.get(i), i);
        }

        assertThat(table.find(words)).isEqualTo(table.findFolded(Phrase.fold(words)));
    }

    @Property(tries = 20_000)
    void openPhrasesAreFoundAsEachOfThemIs(@ForAll("phrases") List<String> phrases, @ForAll("words") String words) {
        OpenPhrases<Integer> open = new OpenPhrases<>();
        for (int i = 0; i < phrases.size(); i++) {
            open.add(Phrase.parse(phrases.get(i)), i);
        }
        String folded = Phrase.fold(words);

        List<Integer> all = IntStream.range(0, phrases.size())
                .filter(i -> Phrase.parse(phrases.get(i)).matches(folded))
                .boxed()
                .toList();

        assertThat(open.matching(folded)).isEqualTo(all);
        assertThat(open.first(folded)).isEqualTo(all.stream().findFirst());
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return Arbitraries.of(
                        "to be added*",
                        "tbd",
                        "n/a",
                        "add",
                        "epic を追加",
                        "*を追加予定",
                        "後*",
                        "未定",
                        "なし",
                        "近日公開*",
                        "*目標*",
                        "# a",
                        "*é*",
                        "がい*",
                        "*",
                        "&",
                        "*~*")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> words() {
        return of(
                "to be added",
                "TBD",
                " ",
                "n/a",
                "#",
                "a",
                "epic",
                "を追加",
                "予定",
                "後",
                "日",
                "未",
                "定",
                "なし",
                "、",
                "（",
                "）",
                "近日公開",
                "目標",
                "é",
                "ｶﾞ",
                "か",
                "\u3099",
                "い",
                "㈱",
                "%",
                "&",
                "-",
                "々",
                "ﾊﾟ",
                "\u3000");
    }

    @Example
    void whatIsSureToBeFoldedToItselfIs() {
        // A letter beyond ASCII makes the words go the long way, through the normal form of Unicode.
        for (char c = 0x7f; c < Character.MIN_SURROGATE; c++) {
            if (Phrase.isSureUnspaced(c)) {
                assertThat(Phrase.fold("é" + c + c + "é")).isEqualTo("é" + c + c + "é");
            } else if (Phrase.isSureBlank(c)) {
                assertThat(Phrase.fold("é" + c + c + "é")).isEqualTo("é é");
            }
        }
    }

    @Property
    void titlesAreFoundAsByAnExpression(@ForAll("titles") String words) {
        for (VocabularySource source : SOURCES) {
            assertThat(new TitleWords(source).holdsOne(words))
                    .isEqualTo(titlesOf(source).matcher(words).find());
        }
    }

    private static Pattern titlesOf(VocabularySource source) {
        return Pattern.compile("\\b" + source.anyOf("title word", Pattern::quote) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    @Provide
    Arbitrary<String> titles() {
        return of(
                "manager",
                "VP",
                "Vice",
                "president",
                " ",
                "-",
                "_",
                "1",
                "マネージャー",
                "シニア",
                "目",
                "é",
                "\u0301",
                "Ada",
                "sr",
                ".",
                "ſr");
    }

    @Property(tries = 20_000)
    void noStatusAtAnEdgeIsOverlooked(@ForAll("statuses") String parts) {
        String words = RichText.of(parts).shownText();

        EDGES.stream()
                .filter(edge -> edge.regex().matcher(words).find())
                .forEach(edge -> assertThat(edge.isPossible().test(words))
                        .as(edge.regex().pattern())
                        .isTrue());
    }

    @Provide
    Arbitrary<String> statuses() {
        return of(
                "Done",
                "DONE",
                "done",
                "in progress",
                "完了",
                "100%",
                "6 %",
                " ",
                "(",
                ")",
                "[",
                "]",
                "（",
                "）",
                "-",
                "–",
                ":",
                "：",
                ".",
                "!",
                "Tides",
                "Achieved".toUpperCase(Locale.ROOT),
                "\u2003",
                "\t");
    }
}
