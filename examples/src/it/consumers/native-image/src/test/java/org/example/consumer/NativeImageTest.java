package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.charterkit.Charter;
import org.charterkit.json.JsonReader;
import org.charterkit.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A native image has only those resources that the metadata of a library names. */
class NativeImageTest {
    @Test
    void theVocabulariesAreNamed() throws Exception {
        assertEquals(resources(jarOf(Charter.class)), named(Charter.class, "charterkit-core"));
    }

    @Test
    void theSchemasAreNamed() throws Exception {
        assertEquals(resources(jarOf(JsonReader.class)), named(JsonReader.class, "charterkit-io-json"));
    }

    /** The parser of Markdown does not name it itself. */
    @Test
    void theNamesOfCharactersAreNamed() throws Exception {
        String entities = "org/commonmark/internal/util/entities.txt";

        assertTrue(patterns(MarkdownReader.class, "charterkit-io-markdown").get(0).matcher(entities).matches());
        assertTrue(resources(jarOf(Class.forName("org.commonmark.parser.Parser"))).contains(entities));
    }

    /** The resources of a library that its metadata names; some at least. */
    private static List<String> named(Class<?> type, String library) throws Exception {
        List<Pattern> patterns = patterns(type, library);
        List<String> named = resources(jarOf(type)).stream()
                .filter(name -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(name).matches()))
                .toList();
        assertFalse(named.isEmpty());
        return named;
    }

    private static List<Pattern> patterns(Class<?> type, String library) throws Exception {
        try (JarFile jar = new JarFile(jarOf(type).toFile())) {
            ZipEntry entry = jar.getEntry("META-INF/native-image/org.charterkit/" + library + "/resource-config.json");
            try (InputStream metadata = jar.getInputStream(entry)) {
                List<Pattern> patterns = new ArrayList<>();
                for (JsonNode include : new JsonMapper().readTree(metadata).at("/resources/includes")) {
                    patterns.add(Pattern.compile(include.get("pattern").stringValue()));
                }
                return patterns;
            }
        }
    }

    /** What a jar holds besides classes and what is about the jar itself. */
    private static List<String> resources(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .toList();
        }
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
