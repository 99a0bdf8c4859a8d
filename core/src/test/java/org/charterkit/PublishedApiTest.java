package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may rely on is what the modules export; the sources say since when. */
class PublishedApiTest {
    private static final Pattern EXPORT = Pattern.compile("(?m)^ {4}exports ([\\w.]+);$");
    private static final Pattern SINCE = Pattern.compile("(?m)^ \\* @since (.*)$");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:[a-z-]+ )*(?:class|interface|record|enum|@interface) \\w");
    private static final String VERSION = "\\d+\\.\\d+\\.\\d+";

    @ParameterizedTest
    @ValueSource(strings = {"core", "io-markdown", "io-json"})
    void whatIsExportedSaysSinceWhen(String module) throws IOException {
        Path sources = ProjectFiles.root().resolve(module).resolve("src/main/java");
        String descriptor = Files.readString(sources.resolve("module-info.java"));

        assertThat(since(descriptor)).matches(VERSION);
        assertThat(exported(descriptor)).isNotEmpty().allSatisfy(name -> {
            Path page = sources.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(since(Files.readString(page))).matches(VERSION);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "io-markdown", "io-json"})
    void everyTypeThatIsExportedSaysSinceWhen(String module) throws IOException {
        Path sources = ProjectFiles.root().resolve(module).resolve("src/main/java");
        String descriptor = Files.readString(sources.resolve("module-info.java"));

        for (String name : exported(descriptor)) {
            try (Stream<Path> files = Files.list(sources.resolve(name.replace('.', '/')))) {
                assertThat(files.filter(Files::isRegularFile)).allSatisfy(PublishedApiTest::aPublicTypeSaysSinceWhen);
            }
        }
    }

    private static void aPublicTypeSaysSinceWhen(Path file) throws IOException {
        String source = Files.readString(file);
        Matcher type = PUBLIC_TYPE.matcher(source);
        if (type.find()) {
            assertThat(since(source.substring(0, type.start()))).matches(VERSION);
        }
    }

    private static List<String> exported(String descriptor) {
        return EXPORT.matcher(descriptor).results().map(found -> found.group(1)).toList();
    }

    /** A package that is open to one module only, or holds what is internal, is no part of the contract. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "io-markdown", "io-json"})
    void whatIsInternalIsNotExported(String module) throws IOException {
        Path sources = ProjectFiles.root().resolve(module).resolve("src/main/java");
        String descriptor = Files.readString(sources.resolve("module-info.java"));

        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))).allSatisfy(file -> {
                String name = sources.relativize(file.getParent()).toString().replace('/', '.');
                assertThat(descriptor.contains("exports " + name + ";")).isEqualTo(!name.contains(".internal"));
            });
        }
        assertThat(descriptor).doesNotContain("opens ");
    }

    /** Who imports it gets no version of anybody else. */
    @Test
    void theBomListsTheLibrariesAndNothingElse() throws IOException {
        String bom = ProjectFiles.read("bom.xml");
        String managed = bom.substring(bom.indexOf("<dependencyManagement>"), bom.indexOf("</dependencyManagement>"));

        assertThat(Pattern.compile("<artifactId>([^<]*)</artifactId>")
                        .matcher(managed)
                        .results())
                .extracting(found -> found.group(1))
                .containsExactly("charterkit-core", "charterkit-io-markdown", "charterkit-io-json");
    }

    private static String since(String source) {
        Matcher since = SINCE.matcher(source);
        return since.find() ? since.group(1) : "never";
    }
}
