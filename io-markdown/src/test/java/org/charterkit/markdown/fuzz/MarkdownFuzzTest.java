package org.charterkit.markdown.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.ReadOrRefused;

/** Bytes as a page of Markdown. */
class MarkdownFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] page) {
        ReadOrRefused.check(MarkdownReader.create(), page);
    }
}
