package org.charterkit.markdown.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.charterkit.markdown.ReadOrRefused;
import org.charterkit.markdown.rendered.TextReader;

/** Bytes as the text of a rendered page. */
class TextFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadAsTextOrRefused(byte[] page) {
        ReadOrRefused.check(TextReader.create(), page);
    }
}
