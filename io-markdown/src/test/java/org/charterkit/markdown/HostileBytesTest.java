package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.markdown.rendered.HtmlReader;
import org.charterkit.markdown.rendered.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in other encodings, and in none. */
class HostileBytesTest {
    private static final List<CharterReader> READERS =
            List.of(MarkdownReader.create(), HtmlReader.create(), TextReader.create());

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-32LE, FFFE0000",
        "UTF-32BE, 0000FEFF",
    })
    void anotherEncodingIsNamedUnlessPagesDeclareTheirs(String encoding, String mark) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < mark.length(); i += 2) {
            bytes.write(Integer.parseInt(mark.substring(i, i + 2), 16));
        }
        bytes.write("# Tides\n\nwords\n".getBytes(Charset.forName(encoding)));
        byte[] page = bytes.toByteArray();

        for (CharterReader reader : List.of(MarkdownReader.create(), TextReader.create())) {
            String refusal =
                    "1:1: expected UTF-8, found the byte order mark of " + encoding + "; save the document in UTF-8";
            assertThatExceptionOfType(CharterReadException.class)
                    .isThrownBy(() -> reader.read(page))
                    .withMessage(refusal);
            assertThatExceptionOfType(CharterReadException.class)
                    .isThrownBy(() -> reader.read(new ByteArrayInputStream(page)))
                    .withMessage(refusal);
        }
        assertThat(HtmlReader.create().read(page).charter().toString()).contains("Tides");
    }

    static Stream<byte[]> notUtf8() {
        return Stream.of(
                new byte[] {(byte) 0x80},
                new byte[] {'a', (byte) 0xc0, (byte) 0xaf, 'b'},
                new byte[] {'#', ' ', (byte) 0xe2, (byte) 0x82},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                new byte[] {(byte) 0xf8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xff},
                new byte[] {(byte) 0xfe},
                new byte[] {0, 0, 0, 0},
                new byte[] {(byte) 0xef, (byte) 0xbb},
                new byte[] {'-', '-', '-', '\n', (byte) 0xff, ':', ' ', 0, '\n', '-', '-', '-'},
                "# Größe\r\rTides\n\r\n".getBytes(StandardCharsets.ISO_8859_1),
                "| 潮 |\n|---|\n| 汐 |\n".getBytes(Charset.forName("Shift_JIS")));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void bytesThatAreNoUtf8AreReadAsReplacements(byte[] page) throws Exception {
        for (CharterReader reader : READERS) {
            assertThat(reader.read(page)).isEqualTo(reader.read(new ByteArrayInputStream(page)));
        }
        String text = new String(page, StandardCharsets.UTF_8);
        CharterReader markdown = MarkdownReader.create();
        assertThat(markdown.read(page)).isEqualTo(markdown.read(new StringReader(text)));
    }
}
