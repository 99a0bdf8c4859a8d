package org.charterkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharterReaderTest {
    private static final String TITLE = "潮汐 👩‍👩‍👧 Gezeiten";
    private static final byte[] BYTES = TITLE.getBytes(StandardCharsets.UTF_8);

    private static FakeFormat limited(int bytes) {
        return new FakeFormat("tide", "md", ReadLimits.standard().withBytes(bytes));
    }

    private static void assertTooLong(ThrowingCallable call) {
        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(call)
                .withMessageContaining("limit")
                .withMessageContaining("ReadLimits.bytes");
    }

    @Test
    void everySourceGivesTheSameReading(@TempDir Path folder) throws IOException {
        CharterReader reader = limited(BYTES.length);
        Path file = Files.write(folder.resolve("tides.md"), BYTES);
        Reading expected = reader.read(TITLE);
        assertThat(expected.charter().title()).contains(TITLE);
        assertThat(reader.read(BYTES)).isEqualTo(expected);
        assertThat(reader.read(new ByteArrayInputStream(BYTES))).isEqualTo(expected);
        assertThat(reader.read(new StringReader(TITLE))).isEqualTo(expected);
        assertThat(reader.read(file)).isEqualTo(expected);
    }

    @Test
    void everySourceIsLimited(@TempDir Path folder) throws IOException {
        CharterReader reader = limited(5);
        Path file = Files.write(folder.resolve("tides.md"), BYTES);
        assertTooLong(() -> reader.read(TITLE));
        assertTooLong(() -> reader.read(BYTES));
        assertTooLong(() -> reader.read(new ByteArrayInputStream(BYTES)));
        assertTooLong(() -> reader.read(new StringReader(TITLE)));
        assertTooLong(() -> reader.read(file));
    }

    @Test
    void anEndlessStreamIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertTooLong(() -> limited(100_000).read(endless));
    }

    @Test
    void endlessCharactersAreNotReadToTheirEnd() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                buffer[offset] = 'x';
                return 1;
            }

            @Override
            public void close() {}
        };
        assertTooLong(() -> limited(10_000).read(endless));
    }

    @Test
    void charactersOfExactlyTheLimitAreRead() throws IOException {
        String atTheLimit = "x".repeat(10_000);
        assertThat(limited(10_000).read(new StringReader(atTheLimit)).charter().title())
                .contains(atTheLimit);
        assertTooLong(() -> limited(9_999).read(new StringReader(atTheLimit)));
    }

    @Test
    void theHighestLimitDoesNotOverflow() throws IOException {
        CharterReader reader = limited(Integer.MAX_VALUE);
        assertThat(reader.read(new ByteArrayInputStream(BYTES)).charter().title())
                .contains(TITLE);
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(BYTES) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(limited(100).read(stream).charter().title()).contains(TITLE);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void whatIsNoUtf8IsReplaced() {
        byte[] latin = {'f', (byte) 0xFC, 'r'};
        assertThat(limited(100).read(latin).charter().title()).contains("f\uFFFDr");
    }

    @Test
    void aFileThatDoesNotExist(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> limited(100).read(folder.resolve("none.md")));
    }

    @Test
    void whatIsWrittenIntoAFileIsReadFromIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tides.md");
        FakeFormat format = limited(100);
        Files.writeString(file, "a much longer text than the one that replaces it");
        format.write(format.read(TITLE).charter(), file);
        assertThat(Files.readString(file)).isEqualTo(TITLE);
        assertThat(format.read(file)).isEqualTo(format.read(TITLE));
    }
}
