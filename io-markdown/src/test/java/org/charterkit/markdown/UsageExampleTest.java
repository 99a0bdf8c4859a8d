package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.ProjectFiles;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.markdown.rendered.HtmlReader;
import org.charterkit.markdown.rendered.TextReader;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The code of the README and of docs, compiled and run: what stands there stands in a test, line by line. */
class UsageExampleTest {
    private static final List<String> TESTS = List.of(
            "io-markdown/src/test/java/org/charterkit/markdown/UsageExampleTest.java",
            "io-markdown/src/test/java/org/charterkit/markdown/check/CheckUsageExampleTest.java",
            "io-markdown/src/test/java/org/charterkit/markdown/report/MarkdownReportTest.java",
            "io-json/src/test/java/org/charterkit/json/UsageExampleTest.java");

    @Test
    void readAPage() throws IOException {
        Path page = ProjectFiles.root().resolve("examples/handbook/working-groups/incident-signals.md");

        String printed = printed(() -> {
            Reading reading = MarkdownReader.create().read(page);
            Charter charter = reading.charter();

            String end = charter.targetEndDate().map(CharterDate::toString).orElse("?");
            System.out.println(charter.title().orElse("Untitled") + ", ends by " + end);
            for (ExitCriterion criterion : charter.exitCriteria()) {
                String status = criterion.status().map(CompletionStatus::word).orElse("?");
                System.out.println(status + ": " + criterion.text().plainText());
            }
            reading.diagnostics().forEach(System.out::println);
        });

        assertThat(ProjectFiles.blocks(ProjectFiles.read("README.md"), "text")).contains(printed);
    }

    @Test
    void readWithAVocabularyOfOnesOwn() {
        String text = """
                # Tide Tables

                ## Success looks like

                - The tide tables are public
                """;

        Vocabulary words = Vocabulary.english().withHeading("Success looks like", SectionKind.EXIT_CRITERIA);
        MarkdownReader reader = MarkdownReader.builder().vocabulary(words).build();

        Charter charter = reader.read(text).charter();

        assertThat(charter.exitCriteria()).containsExactly(ExitCriterion.of("The tide tables are public"));
    }

    @Test
    void readAThirdLanguage() throws IOException {
        Path file = ProjectFiles.root().resolve("docs/vocabulary-german.txt");
        String page = """
                # Arbeitsgruppe Gezeitentafeln

                ## Steckbrief

                | Eigenschaft | Wert |
                | --- | --- |
                | Gegründet am | 3. März 2021 |
                | Ende | offen |

                ## Abschlusskriterien

                1. Die Tafeln sind öffentlich => erledigt

                ## Beteiligte

                | Rolle | Name |
                | --- | --- |
                | Moderation | Ada Beispiel |
                """;

        Vocabulary german = Vocabulary.parse(Files.readString(file));
        List<Vocabulary> languages = List.of(Vocabulary.english(), Vocabulary.japanese(), german);
        MarkdownReader reader = MarkdownReader.builder().vocabularies(languages).build();

        Reading reading = reader.read(page);

        assertThat(reading.kind()).isEqualTo(PageKind.CHARTER);
        assertThat(reading.charter().dateCreated()).contains(CharterDate.ofDay(2021, 3, 3));
        assertThat(reading.charter().exitCriteria())
                .containsExactly(ExitCriterion.of("Die Tafeln sind öffentlich").withStatus(CompletionStatus.DONE));
        assertThat(reading.charter().facilitators())
                .containsExactly(Participant.of(RoleKind.FACILITATOR, Person.of("Ada Beispiel"))
                        .withRole(Role.of(RichText.of("Moderation"), Set.of(RoleKind.FACILITATOR))));
    }

    @Test
    void readRenderedText() {
        Reading reading = TextReader.create().read("""
                Tide Tables Working Group

                Publish the tide tables of every harbour


                Property Value
                Date Created 2022-01-24

                Roles and Responsibilities

                Working Group Role Person Title
                Executive Sponsor Ada Example VP of Tides
                """);
        reading.charter().executiveSponsors(); // Ada Example, VP of Tides

        assertThat(reading.charter().executiveSponsors())
                .containsExactly(Participant.of(RoleKind.EXECUTIVE_SPONSOR, Person.of("Ada Example"))
                        .withRole(Role.of(RichText.of("Executive Sponsor"), Set.of(RoleKind.EXECUTIVE_SPONSOR)))
                        .withTitle(RichText.of("VP of Tides")));
        assertThat(reading.charter().dateCreated()).contains(CharterDate.ofDay(2022, 1, 24));
    }

    @Test
    void writeAPage() {
        Charter charter = Charter.builder()
                .title("Tide Tables Working Group")
                .addFacts(ExitCriterion.of("The tide tables are public"))
                .build();

        String page = MarkdownWriter.create().write(charter);

        assertThat(MarkdownReader.create().read(page).charter()).isEqualTo(charter);
    }

    @Test
    void editAPage() throws IOException {
        Path file = ProjectFiles.root().resolve("examples/handbook/working-groups/incident-signals.md");

        String printed = printed(() -> {
            MarkdownPage page = MarkdownPage.parse(Files.readString(file));

            Participant ada =
                    Participant.of(RoleKind.MEMBER, Person.of("Ada Example")).withTitle(RichText.of("Lamp Keeper"));
            Charter later = page.charter().edit().done(4).addParticipant(ada).apply();
            MarkdownPage edited = page.with(later);

            System.out.print(page.diff("incident-signals.md", edited));
        });

        assertThat(ProjectFiles.blocks(ProjectFiles.read("README.md"), "diff")).containsExactly(printed);
    }

    @Test
    void theEditOfThePaper() throws IOException {
        String text = ProjectFiles.read("examples/handbook/working-groups/incident-signals.md");
        Participant ada = Participant.of(RoleKind.MEMBER, Person.of("Ada Example"));

        MarkdownPage page = MarkdownPage.parse(text);
        Charter later = page.charter().edit().done(1).addParticipant(ada).apply();
        String edited = page.with(later).text();

        assertThat(MarkdownReader.create().read(edited).charter()).isEqualTo(later);
    }

    @Test
    void readARenderedPage() {
        String html = "<title>Tide Tables | Handbook</title><nav>Groups</nav><main><h2>Exit Criteria</h2><ul>"
                + "<li>The <a href='../tables/'>tide tables</a> are public</li></ul></main>";

        HtmlReader reader = HtmlReader.builder()
                .baseUri(URI.create("https://handbook.example.com/working-groups/tide-tables/"))
                .build();
        Charter charter = reader.read(html).charter();

        assertThat(charter.title()).hasValue("Tide Tables");
        assertThat(charter.exitCriteria().get(0).text().links())
                .containsExactly("https://handbook.example.com/working-groups/tables/");
    }

    @Test
    void everyBlockOfThePapersStandsInATest() throws IOException {
        List<List<String>> tests = new ArrayList<>();
        for (String test : TESTS) {
            tests.add(ProjectFiles.read(test).lines().map(String::strip).toList());
        }
        for (Path paper : ProjectFiles.papers()) {
            String markdown = Files.readString(paper);
            // The JSON of docs/json.md is held to the schemas by the tests of io-json.
            boolean isSchemaPaper = paper.endsWith("json.md");
            for (String language : isSchemaPaper ? List.of("java") : List.of("java", "json")) {
                for (String block : ProjectFiles.blocks(markdown, language)) {
                    List<String> lines = block.lines().map(String::strip).toList();
                    assertThat(tests.stream().anyMatch(test -> holds(test, lines)))
                            .as("%s: a test has the block that begins with: %s", paper.getFileName(), lines.get(0))
                            .isTrue();
                }
            }
        }
    }

    /** Whether all imports stand in the test, but for its own package, and the lines behind them one after the other. */
    private static boolean holds(List<String> test, List<String> block) {
        List<String> imports =
                block.stream().takeWhile(line -> line.startsWith("import ")).toList();
        String itsPackage = test.get(0).replace("package ", "import ").replace(";", ".");
        List<String> code = block.subList(imports.isEmpty() ? 0 : imports.size() + 1, block.size());
        return imports.stream().allMatch(line -> test.contains(line) || line.startsWith(itsPackage))
                && Collections.indexOfSubList(test, code) >= 0;
    }

    /** Code that prints. */
    private interface Printing {
        void run() throws IOException;
    }

    private static String printed(Printing code) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
