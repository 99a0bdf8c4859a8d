package org.charterkit.markdown.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.charterkit.markdown.ReadOrRefused;
import org.charterkit.markdown.rendered.HtmlReader;

/** Bytes as a rendered page. */
class HtmlFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadAsHtmlOrRefused(byte[] page) {
        ReadOrRefused.check(HtmlReader.create(), page);
    }
}
