package org.charterkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a?b=c:d#e",
                "HTTP://example.com",
                "mailto:ada@example.com",
                "/handbook/",
                "../a.md",
                "a.md#b:c",
                "?a=b:c",
                "#goals"
            })
    void letsThrough(String destination) {
        assertThat(SafeLink.of(destination)).contains(destination);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\u0000script:alert(1)",
                "\u0001javascript:alert(1)",
                "&#106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "java%0ascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x",
                "//evil.example/x",
                "\\\\evil.example\\x",
                "/\\evil.example",
                "https://a\"onclick=x",
                "a<b>",
                ":x",
                "{{< ref x >}}",
                "https://a\u202eb"
            })
    void keepsBack(String destination) {
        assertThat(SafeLink.of(destination)).isEmpty();
    }
}
