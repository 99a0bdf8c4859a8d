package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditTest {
    @Test
    void editsCountInTheTextAsItWas() {
        List<TextEdit> edits = List.of(new TextEdit(9, 13, "high"), new TextEdit(0, 3, "A"), new TextEdit(8, 8, "s"));
        assertThat(TextEdit.apply("The tide low.", edits)).isEqualTo("A tides high");
    }

    @Test
    void insertionsAtOnePlaceStandInTheOrderOfTheList() {
        List<TextEdit> edits = List.of(new TextEdit(1, 2, "-"), new TextEdit(1, 1, "1"), new TextEdit(1, 1, "2"));
        assertThat(TextEdit.apply("abc", edits)).isEqualTo("a12-c");
    }

    @Test
    void noEditLeavesTheText() {
        assertThat(TextEdit.apply("abc", List.of())).isEqualTo("abc");
    }

    @Test
    void editsDoNotOverlapAndStayInTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextEdit.apply("abc", List.of(new TextEdit(0, 2, ""), new TextEdit(1, 3, ""))))
                .withMessageContaining("found 1 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextEdit.apply("abc", List.of(new TextEdit(2, 4, ""))))
                .withMessageContaining("found 2 to 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new TextEdit(2, 1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextEdit(-1, 1, ""));
    }
}
