package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterkit.Charter;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

/** Marks and markup without a word state nothing, and do no harm: written pages showed that they could. */
class WordlessMarksTest {
    @Test
    void aParagraphThatIsOnlyAMarkIsNoCriterion() {
        Charter charter = read("## Exit Criteria\n\n✅\n");
        assertThat(charter.exitCriteria()).isEmpty();
        assertThat(charter.sections().get(0).prose()).hasSize(1);
    }

    @Test
    void aRowThatHoldsOnlyMarkupIsNoRole() {
        Charter charter = read("""
                ## Roles

                | Person       | Title        |
                | ------------ | ------------ |
                | Ada Example  | Cartographer |
                |              | <span>       |
                """);
        assertThat(charter.participants()).hasSize(1);
    }

    private static Charter read(String page) {
        return MarkdownReader.create().read(page).charter();
    }
}
