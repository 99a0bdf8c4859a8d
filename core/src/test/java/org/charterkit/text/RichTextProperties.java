package org.charterkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
@Domain(DomainContext.Global.class)
class RichTextProperties {
    @Property
    void theNormalFormIsNormal(@ForAll @Size(max = 6) List<TextRun> runs) {
        RichText text = RichText.of(runs);
        assertThat(RichText.of(text.runs())).isEqualTo(text).hasSameHashCodeAs(text);
    }

    @Property
    void whatIsTakenForNormalAtFirstSightIsNormal(@ForAll @Size(max = 4) List<TextRun> runs) {
        List<TextRun> normal = new TextNormalizer().normalize(runs);
        assertThat(RichText.of(runs).runs()).isEqualTo(normal);
        assertThat(RichText.of(normal).runs()).isEqualTo(new TextNormalizer().normalize(normal));
    }

    @Property
    void blanksAtTheEdgesOfRunsAreLookedAt(
            @ForAll @Size(min = 1, max = 4) List<TextRun> runs, @ForAll boolean before, @ForAll boolean after) {
        List<TextRun> spaced = new TextNormalizer()
                .normalize(runs).stream()
                        .map(run -> run.withText((before ? " " : "") + run.text() + (after ? " " : "")))
                        .toList();
        assertThat(RichText.of(spaced).runs()).isEqualTo(new TextNormalizer().normalize(spaced));
    }

    @Property
    void neighboursDifferInLinkTitleOrStyles(@ForAll @Size(max = 6) List<TextRun> runs) {
        List<TextRun> normal = RichText.of(runs).runs();
        for (int i = 1; i < normal.size(); i++) {
            assertThat(normal.get(i - 1).joins(normal.get(i))).isFalse();
        }
    }

    @Property
    void noRunIsEmptyButOpaqueOnes(@ForAll RichText text) {
        assertThat(text.runs())
                .allMatch(run -> !run.text().isEmpty() || run.raw().isPresent());
    }

    @Property
    void whiteSpaceIsOneBlank(@ForAll RichText text) {
        assertThat(text.runs()).allSatisfy(run -> {
            assertThat(run.text()).doesNotContain("  ");
            assertThat(run.text().chars())
                    .noneMatch(c -> c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
        });
    }

    @Property
    void noBlankStandsAtEitherEnd(@ForAll @Size(max = 6) List<TextRun> runs) {
        List<TextRun> normal = RichText.of(runs).runs();
        if (!normal.isEmpty()) {
            assertThat(normal.get(0).text()).doesNotStartWith(" ");
            assertThat(normal.get(normal.size() - 1).text()).doesNotEndWith(" ");
        }
    }

    @Property
    void noTwoBlanksMeet(@ForAll @Size(max = 6) List<TextRun> runs) {
        List<TextRun> normal = RichText.of(runs).runs();
        for (int i = 1; i < normal.size(); i++) {
            boolean before = normal.get(i - 1).text().endsWith(" ");
            boolean after = normal.get(i).text().startsWith(" ");
            assertThat(before && after && !normal.get(i).isLineBreak()).isFalse();
        }
    }

    @Property
    void noControlCharactersAndNoUnpairedSurrogates(@ForAll @Size(max = 6) List<TextRun> runs) {
        assertThat(RichText.of(runs).runs()).allSatisfy(run -> {
            assertClean(run.text());
            run.raw().ifPresent(RichTextProperties::assertClean);
            run.href().ifPresent(RichTextProperties::assertClean);
            run.title().ifPresent(RichTextProperties::assertClean);
        });
    }

    private static void assertClean(String string) {
        assertThat(string.codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void lineBreaksStandBetweenWords(@ForAll @Size(max = 6) List<TextRun> runs) {
        List<TextRun> normal = RichText.of(runs).runs();
        for (int i = 0; i < normal.size(); i++) {
            if (normal.get(i).isLineBreak()) {
                assertThat(i).isBetween(1, normal.size() - 2);
                assertThat(normal.get(i - 1).isLineBreak()
                                || !normal.get(i - 1).text().endsWith(" "))
                        .isTrue();
                assertThat(normal.get(i + 1).isLineBreak()
                                || !normal.get(i + 1).text().startsWith(" "))
                        .isTrue();
            }
        }
    }

    @Property
    void aBlankAtTheEdgeOfARunHasOnlyWhatTheNextRunHasToo(@ForAll @Size(max = 6) List<TextRun> runs) {
        List<TextRun> normal = RichText.of(runs).runs().stream()
                .filter(run -> !run.isLineBreak())
                .toList();
        for (int i = 1; i < normal.size(); i++) {
            TextRun before = normal.get(i - 1);
            TextRun after = normal.get(i);
            if (before.text().endsWith(" ")) {
                assertWithin(before, after);
            }
            if (after.text().startsWith(" ")) {
                assertWithin(after, before);
            }
        }
    }

    private static void assertWithin(TextRun blankAtEdge, TextRun neighbour) {
        assertThat(neighbour.styles()).containsAll(blankAtEdge.styles());
        assertThat(blankAtEdge.styles()).doesNotContain(TextStyle.CODE);
        assertThat(blankAtEdge.href()).matches(href -> href.isEmpty() || href.equals(neighbour.href()));
    }

    @Property
    void thePlainTextHasTheWordsOfTheRuns(@ForAll @Size(max = 6) List<TextRun> runs) {
        StringBuilder expected = new StringBuilder();
        for (TextRun run : runs) {
            boolean lineBreak =
                    run.raw().map(String::strip).filter("<br>"::equals).isPresent();
            expected.append(lineBreak ? " " : cleaned(run.text()));
        }
        assertThat(words(RichText.of(runs).plainText())).isEqualTo(words(expected.toString()));
    }

    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                cleaned.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE) {
                cleaned.append('\uFFFD');
            } else if (!Character.isISOControl(c)) {
                cleaned.appendCodePoint(c);
            }
        });
        return cleaned.toString();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" +", -1));
    }

    @Property
    void thePartFromEndToEndIsTheText(@ForAll RichText text) {
        assertThat(text.part(0, text.shownText().length())).isEqualTo(text);
    }

    @Property
    void aPartHasTheWordsAtItsPositions(
            @ForAll RichText any, @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 60) int second) {
        RichText text = any.filter(run -> run.raw().isEmpty() || run.isLineBreak());
        int length = text.shownText().length();
        int begin = Math.min(Math.min(first, second), length);
        int end = Math.min(Math.max(first, second), length);
        String shown = text.shownText().substring(begin, end);
        assertThat(words(text.part(begin, end).plainText()))
                .isEqualTo(words(RichText.of(shown).plainText()));
    }

    @Example
    void aPartKeepsLineBreaksThatFollowEachOther() {
        RichText text =
                RichText.of(TextRun.of("tides"), TextRun.lineBreak(), TextRun.lineBreak(), TextRun.of("tables"));

        assertThat(text.part(1, text.shownText().length()).plainText()).isEqualTo("ides  tables");
    }

    @Property
    void twoPartsHaveAllRuns(@ForAll RichText text, @ForAll @IntRange(max = 60) int position) {
        Assume.that(position <= text.shownText().length());
        RichText both =
                text.part(0, position).plus(text.part(position, text.shownText().length()));
        assertThat(both.runs().stream().flatMap(run -> run.raw().stream()))
                .containsAll(text.runs().stream()
                        .flatMap(run -> run.raw().stream())
                        .filter(raw -> !raw.equals("<br>"))
                        .toList());
    }

    @Property
    void plusHasTheWordsOfBoth(@ForAll RichText first, @ForAll RichText second) {
        assertThat(words(first.plus(second).plainText())).isEqualTo(words(first.shownText() + second.shownText()));
    }

    @Property
    void theEmptyTextAddsNothing(@ForAll RichText text) {
        assertThat(text.plus(RichText.empty())).isEqualTo(text);
        assertThat(RichText.empty().plus(text)).isEqualTo(text);
    }

    @Property
    void aTextIsBlankWhereItsPlainTextIs(@ForAll RichText text) {
        assertThat(text.isBlank()).isEqualTo(text.plainText().isBlank());
    }

    @Property
    void everyLinkIsTheLinkOfARun(@ForAll RichText text) {
        assertThat(text.runs().stream().flatMap(run -> run.href().stream()).distinct())
                .containsExactlyElementsOf(text.links().stream().distinct().toList());
    }
}
