package org.charterkit.markdown.rendered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterkit.SectionKind;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.charterkit.markdown.MarkdownFormat;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader and the format: bytes, settings, recognition, and what is said where jsoup is missing. */
class HtmlReaderTest {
    private final CharterFormat format = new HtmlFormat();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <meta charset=utf-8>",
        "UTF-8, ''",
        "windows-1252, <meta charset=windows-1252>",
        "ISO-8859-1, <meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-8, \uFEFF"
    })
    void bytesAreReadInTheEncodingThatThePageDeclares(String encoding, String declaration) throws IOException {
        byte[] page = (declaration + "<title>Gezeiten für Häfen</title><p>Größe").getBytes(Charset.forName(encoding));

        assertThat(HtmlReader.create().read(page).charter().title()).hasValue("Gezeiten für Häfen");
        assertThat(HtmlReader.create()
                        .read(new ByteArrayInputStream(page))
                        .charter()
                        .title())
                .hasValue("Gezeiten für Häfen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1252><body>",
                "<body class=CharSet><meta CharSet=windows-1252>",
                "<!-- <body> --><meta charset=windows-1252><body><p>A charset",
                "<body><p>Tides<BODY><meta http-equiv=content-type content='text/html; charset=windows-1252'>"
            })
    void anEncodingIsDeclaredWhereverItStands(String declaration) {
        byte[] page = ("<title>Gezeiten für Häfen</title>" + declaration).getBytes(Charset.forName("windows-1252"));

        assertThat(HtmlReader.create().read(page).charter().title()).hasValue("Gezeiten für Häfen");
    }

    @Test
    void japaneseEncodingsAreRead() {
        byte[] page = "<meta charset=shift_jis><title>潮汐表</title>".getBytes(Charset.forName("Shift_JIS"));

        assertThat(HtmlReader.create().read(page).charter().title()).hasValue("潮汐表");
    }

    @Test
    void anEncodingThatNobodyKnowsIsUtf8() {
        byte[] page = "<meta charset=x-tides><title>Häfen</title>".getBytes(StandardCharsets.UTF_8);

        assertThat(HtmlReader.create().read(page).charter().title()).hasValue("Häfen");
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("tides.html"), "<title>Tides</title>");

        assertThat(HtmlReader.create().read(file).charter().title()).hasValue("Tides");
    }

    @Test
    void xhtmlClosesElementsInTheirOwnTag() {
        String page = "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
                + "<script src=\"x.js\"/><title>Tides</title></head><body><a id=\"top\"/><p>Words</p></body></html>";

        assertThat(HtmlReader.create().read(page).charter().title()).hasValue("Tides");
        assertThat(HtmlPages.proses(HtmlReader.create().read(page).charter())).containsExactly("Words");
    }

    @Test
    void wordsOfOnesOwnAreKnown() {
        HtmlReader reader = HtmlReader.builder()
                .vocabulary(Vocabulary.english().withHeading("Success looks like", SectionKind.EXIT_CRITERIA))
                .build();

        assertThat(reader.read("<h2>Success looks like</h2><ul><li>Tides</ul>")
                        .charter()
                        .exitCriteria())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlReader.builder().vocabularies(List.of()))
                .withMessageContaining("vocabularies");
    }

    @Test
    void theBaseIsAbsolute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlReader.builder().baseUri(URI.create("/tides")))
                .withMessage("baseUri: expected an absolute address, found \"/tides\"");
    }

    @Test
    void theFormatIsInstalled() {
        CharterFormats installed = CharterFormats.installed();

        assertThat(installed.named("html")).containsInstanceOf(HtmlFormat.class);
        for (String name : List.of("tides.html", "tides.htm", "TIDES.XHTML")) {
            assertThat(installed.forFile(Path.of(name))).containsInstanceOf(HtmlFormat.class);
        }
        assertThat(installed.forMediaType("text/html; charset=utf-8")).containsInstanceOf(HtmlFormat.class);
        assertThat(installed.forMediaType("application/xhtml+xml")).containsInstanceOf(HtmlFormat.class);
        assertThat(format.writer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html>",
                "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
                "\uFEFF \r\n<!doctype html><body># Tides",
                "<html lang=en>",
                "<!-- saved -->\n<HTML>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html>",
                "<head><title>",
                "<main><h1>Tides</h1>",
                "<article class=x>\n",
                "<h2 id=x>Attributes</h2>",
                "<p>Words</p>",
                "<meta charset=utf-8>"
            })
    void recognisesItsBeginning(String beginning) {
        assertThat(format.recognises(beginning.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(format.recognises(("\uFEFF" + beginning).getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(CharterFormats.installed().forContent(beginning.getBytes(StandardCharsets.UTF_8)))
                .containsInstanceOf(HtmlFormat.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "x <html>",
                "{\"a\": \"<html>\"}",
                "---\ntitle: x\n---\n<html>",
                "# Tides\n\n<html>",
                "<p align=\"center\">x</p>\n\n# Tides",
                "<!-- note -->\n\n## Goals",
                "<!-- never closed <html>",
                "<pre>",
                "<https://tides.example>",
                "<htmlx>"
            })
    void recognisesNothingElse(String beginning) {
        assertThat(format.recognises(beginning.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void withoutJsoupMarkdownIsReadAndHtmlSaysWhatToAdd() throws ReflectiveOperationException, IOException {
        try (URLClassLoader withoutJsoup = new URLClassLoader(withoutJsoup(), ClassLoader.getPlatformClassLoader())) {
            Object markdown = withoutJsoup
                    .loadClass(MarkdownFormat.class.getName())
                    .getConstructor()
                    .newInstance();
            assertThat(titleRead(markdown)).isEqualTo("Optional[Tides]");

            Object html = withoutJsoup
                    .loadClass(HtmlFormat.class.getName())
                    .getConstructor()
                    .newInstance();
            assertThatThrownBy(() -> html.getClass().getMethod("reader").invoke(html))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("jsoup", "org.jsoup:jsoup", "--add-modules org.jsoup");
        }
    }

    private static String titleRead(Object format) throws ReflectiveOperationException {
        Object reader = format.getClass().getMethod("reader").invoke(format);
        Object reading = reader.getClass().getMethod("read", String.class).invoke(reader, "# Tides\n");
        Object charter = reading.getClass()
                .getClassLoader()
                .loadClass("org.charterkit.io.Reading")
                .getMethod("charter")
                .invoke(reading);
        return charter.getClass()
                .getSuperclass()
                .getMethod("title")
                .invoke(charter)
                .toString();
    }

    /** The class path of this test but for jsoup. */
    private static URL[] withoutJsoup() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            if (!Path.of(entry).getFileName().toString().startsWith("jsoup-")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
