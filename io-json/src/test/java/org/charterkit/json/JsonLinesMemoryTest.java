package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterkit.Charter;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.junit.jupiter.api.Test;

/** Streams more charters through a small heap than it could hold. */
class JsonLinesMemoryTest {
    private static final int LINES = 1_000_000;

    @Test
    void anyNumberOfLinesFitsASmallHeap() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Streaming.class.getName()))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed.strip()).isEqualTo(LINES + " lines");
    }

    /** The program with the small heap: it reads lines that never stood anywhere in full, and writes what it reads. */
    static final class Streaming {
        private Streaming() {}

        public static void main(String[] args) throws IOException {
            byte[] line = (JsonWriter.compact().write(charter()) + "\n").getBytes(StandardCharsets.UTF_8);
            int count = 0;
            try (JsonLinesReader read = JsonReader.create().lines(new SequenceInputStream(repeated(line)));
                    JsonLinesWriter written = JsonWriter.create().lines(OutputStream.nullOutputStream())) {
                while (read.hasNext()) {
                    written.write(read.next().reading().charter());
                    count++;
                }
            }
            System.out.println(count + " lines");
        }

        private static Enumeration<InputStream> repeated(byte[] line) {
            return Collections.enumeration(new AbstractList<>() {
                @Override
                public InputStream get(int index) {
                    return new ByteArrayInputStream(line);
                }

                @Override
                public int size() {
                    return LINES;
                }
            });
        }

        private static Charter charter() {
            return Charter.builder()
                    .title("Tides")
                    .addFacts(ExitCriterion.of("The tables of all harbours are public"))
                    .addFacts(Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example")))
                    .build();
        }
    }
}
