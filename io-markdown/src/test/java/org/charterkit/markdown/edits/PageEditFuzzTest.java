package org.charterkit.markdown.edits;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.Random;
import org.charterkit.io.CharterReadException;
import org.charterkit.markdown.MarkdownPage;
import org.charterkit.markdown.PageEditException;

/** Bytes as a page, and an edit of it. */
class PageEditFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anEditIsWhatWasAskedForOrRefused(FuzzedDataProvider data) {
        EditKind kind = data.pickValue(EditKind.values());
        Random random = new Random(data.consumeByte());
        parsed(data.consumeRemainingAsString())
                .ifPresent(page -> kind.draw(page.charter(), random).ifPresent(edit -> {
                    try {
                        String edited = page.with(edit.charter()).text();
                        assertThat(MarkdownPage.parse(edited).charter()).isEqualTo(edit.charter());
                    } catch (PageEditException refused) {
                        assertThat(refused.getMessage()).isNotBlank();
                    }
                }));
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
