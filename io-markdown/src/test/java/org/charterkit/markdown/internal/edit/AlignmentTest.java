package org.charterkit.markdown.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of each element, the first character of which still tells it when it has changed. */
class AlignmentTest {
    private static String steps(String old, String now) {
        return Alignment.of(list(old), list(now), element -> element.charAt(0)).stream()
                .map(step -> (step.isNew() ? "+" : step.old()) + ":" + (step.isGone() ? "-" : step.now()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, 0:0 1:1 2:2",
        "a b c, a b1 c, 0:0 1:1 2:2",
        "a b c, a x c, 0:0 1:1 2:2",
        "a b c, a c, 0:0 1:- 2:1",
        "a c, a b c, 0:0 +:1 1:2",
        "a b c d, a b1 d, 0:0 1:1 2:- 3:2",
        "a b c d, a c1 d, 0:0 1:- 2:1 3:2",
        "a b d, a b1 c d, 0:0 1:1 +:2 2:3",
        "a c d, a b c1 d, 0:0 +:1 1:2 2:3",
        "a b c d e, a x c1 d1 e, 0:0 1:1 2:2 3:3 4:4",
        "a b c d e f, a x d1 y f, 0:0 1:1 2:- 3:2 4:3 5:4",
        "a b c d e, a d1 e1, 0:0 1:- 2:- 3:1 4:2",
        "a b c x y, a b1 c1, 0:0 1:1 2:2 3:- 4:-",
        "'', a b, +:0 +:1",
        "a b, '', 0:- 1:-"
    })
    void elementsAreKeptOrChangedOrGoneOrNew(String old, String now, String steps) {
        assertThat(steps(old, now)).isEqualTo(steps);
    }

    private static String stretches(List<?> old, List<?> now) {
        return Differences.between(new ArrayList<Object>(old), new ArrayList<Object>(now)).getDeltas().stream()
                .map(AlignmentTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(AbstractDelta<Object> delta) {
        return delta.getType() + "@" + delta.getSource().getPosition() + "+"
                + delta.getSource().size() + ">" + delta.getTarget().getPosition() + "+"
                + delta.getTarget().size();
    }

    @Test
    void stretchesThatTouchAreOne() {
        assertThat(stretches(list("a b c d"), list("a x y d"))).isEqualTo("CHANGE@1+2>1+2");
        assertThat(stretches(list("a b c d"), list("a d"))).isEqualTo("DELETE@1+2>1+0");
        assertThat(stretches(list("a d"), list("a b c d"))).isEqualTo("INSERT@1+0>1+2");
        assertThat(stretches(list("a b c d e"), list("x b c y e"))).isEqualTo("CHANGE@0+1>0+1 CHANGE@3+1>3+1");
        assertThat(stretches(list("a a"), list("a a a"))).isEqualTo("INSERT@2+0>2+1");
        assertThat(stretches(list("a b"), list("a b"))).isEmpty();
    }

    @Test
    void listsOfMillionsOfPairsAreOneStretch() {
        List<String> old = new ArrayList<>(Collections.nCopies(5000, "a"));
        List<String> now = new ArrayList<>(Collections.nCopies(5001, "b"));
        old.set(2000, "c");
        now.set(2000, "c");
        now.add(0, "first");
        old.add(0, "first");
        now.add("last");
        old.add("last");
        assertThat(stretches(old, now)).isEqualTo("CHANGE@1+5000>1+5001");
    }
}
