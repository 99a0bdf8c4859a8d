package org.charterkit.markdown.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDocumentTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7})
    void aHeadingOfNoLevelIsRefused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownDocument().heading(level, "Tides"))
                .withMessage("heading.level: expected 1 to 6, found " + level);
    }

    @Test
    void codeWithAFenceStandsInALongerOne() {
        assertThat(new MarkdownDocument().code("", "````\ntide\n````").text())
                .isEqualTo("`````\n````\ntide\n````\n`````\n");
        assertThat(new MarkdownDocument().code("mermaid", "gantt").text()).isEqualTo("```mermaid\ngantt\n```\n");
    }
}
