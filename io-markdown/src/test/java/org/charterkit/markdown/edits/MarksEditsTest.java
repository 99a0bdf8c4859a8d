package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.charterkit.CharterEdit;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an item has come changes in its own marks, and its words change between them. */
class MarksEditsTest {
    private static String edited(String item, UnaryOperator<ExitCriterion> change) {
        return line(item, edit -> edit.exitCriterion(1, change));
    }

    private static String line(String item, UnaryOperator<CharterEdit> edit) {
        String above = "## Exit Criteria\n\n- Lamps   are lit\n";
        String text = Edited.page(above + item + "\n", edit).text();
        assertThat(text).startsWith(above).endsWith("\n");
        return text.substring(above.length(), text.length() - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "- [ ]  __Gauges__ report, - [x]  __Gauges__ report",
        "- [ ]\t__Gauges__ report, - [x] __Gauges__ report",
        "- __Gauges__ report => 60%, - __Gauges__ report => 100%",
        "- __Gauges__ report => 60 %, - __Gauges__ report => 100 %",
        "- __Gauges__ report (60% done), - __Gauges__ report (100% done)",
        "- [ ] __Gauges__ report => 7%, - [x] __Gauges__ report => 100%",
        "- __Gauges__ report, - [x] __Gauges__ report",
        "- ❌ __Gauges__ report, - ✅ __Gauges__ report",
        "- 🟡 __Gauges__ report, - ✅ __Gauges__ report",
        "- __Gauges__ report ⏳, - __Gauges__ report ✅"
    })
    void whatIsDoneIsMarkedSo(String item, String done) {
        assertThat(line(item, edit -> edit.done(1))).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({
        "- [x]  __Gauges__ report, - [ ]  __Gauges__ report",
        "- [X] __Gauges__ report ✅, - [ ] __Gauges__ report",
        "- ✅ __Gauges__ report, - [ ] __Gauges__ report",
        "- __Gauges__ report ✅, - [ ] __Gauges__ report"
    })
    void whatIsOpenAgainLosesItsMarkOrHasAnother(String item, String open) {
        assertThat(edited(item, old -> old.withStatus(CompletionStatus.OPEN))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "- __Gauges__  report => **Done**, - [ ] __Gauges__  report",
        "- __Gauges__  report -> Complete, - [ ] __Gauges__  report",
        "- __Gauges__ report (done), - [ ] __Gauges__ report",
        "- [x] __Gauges__ report => Done, - [ ] __Gauges__ report",
        "- __Gauges__ report => 100%, - [ ] __Gauges__ report",
        "- __Gauges__  report => **Done** in _May_, - [ ] __Gauges__  report => in _May_",
        "- __Gauges__ report => Done. Agreed by all, - [ ] __Gauges__ report => Agreed by all",
        "- [x] __Gauges__ report => agreed by all, - [ ] __Gauges__ report => agreed by all"
    })
    void wordsThatSayItIsDoneGoWhenItIsOpenAgain(String item, String open) {
        assertThat(line(item, edit -> edit.open(1))).isEqualTo(open);
    }

    @Test
    void wordsThatContradictABoxStayWhereNothingElseDoes() {
        String item = "- [ ] __Gauges__ report => **Done**";
        assertThat(edited(item, old -> old.withText(RichText.of("Buoys ring"))))
                .isEqualTo("- [ ] Buoys ring => **Done**");
        assertThat(line(item, edit -> edit.done(1))).isEqualTo("- [x] __Gauges__ report => **Done**");
    }

    @ParameterizedTest
    @CsvSource({
        "- [x]  __Gauges__ report, -  __Gauges__ report",
        "- ✅ __Gauges__ report, -  __Gauges__ report",
        "- [ ] __Gauges__ report, - __Gauges__ report",
        "- __Gauges__ report => **Done**, - __Gauges__ report"
    })
    void whatSaysNothingHasNoMark(String item, String plain) {
        assertThat(edited(item, old -> old.withStatus(Optional.empty()))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "- [ ]  __Gauges__ report => 60%, - [ ]  __Gauges__ report => 80%",
        "- __Gauges__ report => **60 %**, - __Gauges__ report => **80 %**",
        "- [ ] __Gauges__ of 2.5 % report => 60%, - [ ] __Gauges__ of 2.5 % report => 80%",
        "- __Gauges__ report => 60% (of 30%), - __Gauges__ report => 80% (of 30%)"
    })
    void aPercentageChangesWhereItStands(String item, String further) {
        assertThat(edited(item, old -> old.withProgress(Optional.of(80)))).isEqualTo(further);
    }

    @ParameterizedTest
    @CsvSource({
        "- [x]  __Gauges__ report => **Done**, - [x]  Buoys \\*ring\\* => **Done**",
        "- [ ] __Gauges__ report => 60%, - [ ] Buoys \\*ring\\* => 60%",
        "- ✅ __Gauges__ report, - ✅ Buoys \\*ring\\*",
        "- __Gauges__ report -> In progress, - Buoys \\*ring\\* -> In progress",
        "- [x] __Gauges__ report => 100% (in _May_), - [x] Buoys \\*ring\\* => 100% (in _May_)"
    })
    void wordsChangeBetweenTheirMarks(String item, String reworded) {
        assertThat(edited(item, old -> old.withText(RichText.of("Buoys *ring*"))))
                .isEqualTo(reworded);
    }

    @ParameterizedTest
    @CsvSource({
        "- [x]  __Gauges__ report => 100% (in _May_), - [x]  __Gauges__ report => 100% in June",
        "- [ ] __Gauges__ report => 60% in _May_, - [ ] __Gauges__ report => 60% in June"
    })
    void aNoteChangesBehindTheMarks(String item, String noted) {
        assertThat(edited(item, old -> old.withNote(RichText.of("in June")))).isEqualTo(noted);
    }

    @Test
    void aNewItemTakesTheMarkThatMeansTheSame() {
        String page = "## Exit Criteria\n\n- [x] Lamps\n- ✅ Gauges\n- Ships => 40%\n- Buoys\n";
        ExitCriterion tide = ExitCriterion.of("Tides");
        assertThat(Edited.lines(page, edit -> edit.add(tide))).isEqualTo("+- Tides\n");
        assertThat(Edited.lines(page, edit -> edit.add(tide.withStatus(CompletionStatus.DONE))))
                .isEqualTo("+- [x] Tides\n");
        assertThat(Edited.lines(page, edit -> edit.add(tide.withStatus(CompletionStatus.OPEN))))
                .isEqualTo("+- [ ] Tides\n");
        assertThat(Edited.lines(
                        page,
                        edit -> edit.add(tide.withStatus(CompletionStatus.OPEN).withProgress(Optional.of(40)))))
                .isEqualTo("+- [ ] Tides => 40%\n");
    }
}
