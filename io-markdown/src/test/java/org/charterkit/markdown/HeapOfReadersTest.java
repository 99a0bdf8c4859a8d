package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.Reading;
import org.charterkit.markdown.rendered.HtmlReader;
import org.charterkit.markdown.rendered.TextReader;
import org.junit.jupiter.api.Test;

/** Reads the worst megabyte of every kind with the heap that the readers promise to need no more than. */
class HeapOfReadersTest {
    private static final int LENGTH = 1_000_000;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final long HEAP = 64L * MEBIBYTE + 256L * LENGTH;

    @Test
    void noPageNeedsMoreThanIsPromised() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP / 1024 + "k",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worst.class.getName()))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed.strip()).isEqualTo("all read or refused");
    }

    /** The program with the small heap: it prints what was neither read nor refused. */
    static final class Worst {
        private static final List<String> OVER_AND_OVER = List.of(
                "a\n",
                "\n",
                "- a\n",
                "> ",
                "# a\n",
                "*a ",
                "[",
                "`",
                "|a|\n",
                "<p>",
                "<li>a",
                "<tr><td>",
                "https://a.b ",
                "• a\n",
                "潮");

        private static final List<CharterReader> READERS =
                List.of(MarkdownReader.create(), HtmlReader.create(), TextReader.create());

        private Worst() {}

        public static void main(String[] args) {
            OVER_AND_OVER.forEach(part -> read("", part, ""));
            read("# Tides\n\n## Exit Criteria\n\n", "a\n", "");
            read("## Roles\n\n| Role | Name |\n|---|---|\n", "| Member | Ada |\n", "");
            read("Tides\n\nKnow the tides\n\n\nWorking Group Role Person Title\n", "Member Ada Example\n", "");
            for (String yaml : List.of("a: b\n", "[", "&a ")) {
                read("---\n", yaml, "\n---\n");
            }
            System.out.println("all read or refused");
        }

        private static void read(String opening, String part, String end) {
            int parts = (LENGTH - opening.length() - end.length()) / part.length();
            String page = opening + part.repeat(parts) + end;
            for (CharterReader reader : READERS) {
                try {
                    Reading reading = reader.read(page);
                    reading.places();
                    reading.pageLinks().asList();
                } catch (RuntimeException | Error failure) {
                    if (!(failure instanceof CharterReadException)) {
                        System.out.println(
                                reader.getClass().getSimpleName() + ", \"" + opening + part + "\": " + failure);
                    }
                }
            }
        }
    }
}
