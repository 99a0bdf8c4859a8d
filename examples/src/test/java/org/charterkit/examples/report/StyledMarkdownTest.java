package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.junit.jupiter.api.Test;

class StyledMarkdownTest {
    private static final PageLinks LINKS = PageLinks.to(List.of(), Group::slug);

    @Test
    void keepsLinksAndStyles() {
        RichText text = RichText.of(
                TextRun.of("see "),
                TextRun.link("the | report", "https://example.com/a|b").withStyle(TextStyle.STRONG),
                TextRun.of(" and "),
                TextRun.link("not this", "javascript:x"));
        assertThat(StyledMarkdown.of(text, LINKS))
                .isEqualTo("see [<strong>the \\| report</strong>](https://example.com/a%7Cb) and not this");
    }
}
