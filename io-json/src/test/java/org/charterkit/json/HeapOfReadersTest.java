package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterkit.io.CharterReadException;
import org.junit.jupiter.api.Test;

/** Reads the worst megabyte of every kind with the heap that the readers promise to need no more than. */
class HeapOfReadersTest {
    private static final int LENGTH = 1_000_000;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final long HEAP = 64L * MEBIBYTE + 256L * LENGTH;

    @Test
    void noDocumentNeedsMoreThanIsPromised() throws Exception {
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
        private static final String VERSION = "{\"version\":1,";

        private Worst() {}

        public static void main(String[] args) {
            for (String part : List.of("[", "{\"a\":", "\"", "\\", "0,", "[],", "潮", "\u0000", "\n")) {
                read("", part, "");
                read(VERSION + "\"extensions\":{\"a\":[", part, "0]}}");
            }
            read(VERSION + "\"extensions\":{\"a\":[", "{\"\":0},", "0]}}");
            read(VERSION + "\"outOfScope\":[", "\"a\",", "\"a\"]}");
            read(VERSION + "\"outOfScope\":[[", "\"a\",", "\"a\"]]}");
            read(VERSION + "\"outOfScope\":[[", "{\"text\":\"a\"},", "\"a\"]]}");
            read(VERSION + "\"exitCriteria\":[", "{\"text\":\"a\"},", "{\"text\":\"a\"}]}");
            read(VERSION + "\"participants\":[", "{\"role\":{\"name\":\"a\"}},", "{\"role\":{\"name\":\"a\"}}]}");
            read(VERSION + "\"sections\":[", "{\"content\":[\"a\"]},", "{\"level\":1,\"heading\":\"a\"}]}");
            StringBuilder members = new StringBuilder();
            for (int i = 0; members.length() < LENGTH - 100; i++) {
                members.append('"').append(Integer.toString(i, 36)).append("\":0,");
            }
            read(VERSION + members + "\"z\":0}", "", "");
            System.out.println("all read or refused");
        }

        private static void read(String opening, String part, String end) {
            int parts = part.isEmpty() ? 0 : (LENGTH - opening.length() - end.length()) / part.length();
            String document = opening + part.repeat(parts) + end;
            readOrRefuse(
                    document, () -> JsonReader.create().lenient().read(document).places());
            readOrRefuse(document, () -> {
                byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
                JsonReader.create()
                        .lenient()
                        .lines(new ByteArrayInputStream(bytes))
                        .skippingBroken(refused -> {})
                        .forEachRemaining(line -> line.reading().places());
            });
        }

        private static void readOrRefuse(String document, Runnable reading) {
            try {
                reading.run();
            } catch (RuntimeException | Error failure) {
                if (!(failure instanceof CharterReadException)) {
                    System.out.println(document.substring(0, Math.min(60, document.length())) + ": " + failure);
                }
            }
        }
    }
}
