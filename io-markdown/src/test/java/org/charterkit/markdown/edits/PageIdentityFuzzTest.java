package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.charterkit.io.CharterReadException;
import org.charterkit.markdown.MarkdownPage;

/** Bytes as a page that nobody edits. */
class PageIdentityFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void aPageWithoutEditsKeepsItsText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        parsed(text).ifPresent(page -> {
            assertThat(page.text()).isEqualTo(text);
            assertThat(page.with(page.charter()).text()).isEqualTo(text);
        });
    }

    private static Optional<MarkdownPage> parsed(String text) {
        try {
            return Optional.of(MarkdownPage.parse(text));
        } catch (CharterReadException refused) {
            assertThat(refused).hasMessageContaining("ReadLimits");
            return Optional.empty();
        }
    }
}
