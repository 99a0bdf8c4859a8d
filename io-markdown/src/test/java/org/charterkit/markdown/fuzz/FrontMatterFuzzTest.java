package org.charterkit.markdown.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.ReadOrRefused;

/** Bytes as the front matter of a page. */
class FrontMatterFuzzTest {
    private static final MarkdownReader READER = MarkdownReader.create();

    @FuzzTest(maxDuration = "10m")
    void anyFrontMatterIsReadOrRefused(byte[] yaml) {
        ReadOrRefused.check(READER, "---\n" + text(yaml) + "\n---\n\n# Tides\n");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
