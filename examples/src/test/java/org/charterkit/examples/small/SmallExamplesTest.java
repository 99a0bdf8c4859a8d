package org.charterkit.examples.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.ProjectFiles;
import org.charterkit.RoleKind;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.Reading;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallExamplesTest {
    private static final Path HANDBOOK = ProjectFiles.root().resolve("examples/handbook/working-groups");
    private static final Path SOURCES =
            ProjectFiles.root().resolve("examples/src/main/java/org/charterkit/examples/small");

    private static final String PAGE = """
            # Tide Tables Working Group

            ## Attributes

            | Property | Value |
            | --- | --- |
            | Start Date | 2024-01-08 |
            | Target End Date | 2024-03-29 |

            ## Exit Criteria

            1. The tide tables are public
            """;

    @Test
    void readOnePage() throws IOException {
        assertThat(ReadOnePage.lines(HANDBOOK.resolve("incident-signals.md")))
                .startsWith("Incident Signals Working Group", "ends by 2023-06-30")
                .contains("13:26: info [placeholder] expected a date for \"Date Ended\", found \"-\"")
                .anyMatch(line -> line.startsWith("run by "));
    }

    @Test
    void findOverdueGroups(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tide-tables.md"), PAGE);
        Files.writeString(folder.resolve("buoys.md"), PAGE.replace("2024-03-29", "2024-12-31"));
        Files.writeString(folder.resolve("quays.md"), PAGE.replace("2024-03-29", "2024-02-29"));

        assertThat(FindOverdueGroups.in(folder, LocalDate.of(2024, 4, 10)))
                .containsExactly(
                        "41 days: Tide Tables Working Group (quays.md)",
                        "12 days: Tide Tables Working Group (tide-tables.md)");
    }

    @Test
    void addMember(@TempDir Path folder) throws IOException {
        Path page = Files.copy(HANDBOOK.resolve("incident-signals.md"), folder.resolve("incident-signals.md"));

        String diff = AddMember.to(page, "Ada Example", "Lamp Keeper");

        assertThat(diff.lines().filter(line -> line.matches("[+-](?![+-]).*")))
                .singleElement()
                .asString()
                .matches("\\+\\| Member +\\| Ada Example +\\| Lamp Keeper +\\|");
        assertThat(MarkdownReader.create().read(page).charter().participants())
                .last()
                .isEqualTo(Participant.of(RoleKind.MEMBER, Person.of("Ada Example"))
                        .withTitle(RichText.of("Lamp Keeper")));
    }

    @Test
    void compareVersions() {
        assertThat(CompareVersions.of(PAGE, PAGE)).containsExactly("Nobody has to approve.");
        assertThat(CompareVersions.of(PAGE, PAGE + "1. The tide tables are printed\n"))
                .hasSize(2)
                .endsWith("The sponsor has to approve.");
        assertThat(CompareVersions.of(PAGE, PAGE.replace("2024-03-29", "2024-04-26")))
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("2024-03-29 became 2024-04-26"))
                .endsWith("Nobody has to approve.");
    }

    @Test
    void charterService() {
        Clock clock = Clock.fixed(LocalDate.of(2024, 2, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        CharterService service = new CharterService(MarkdownReader.create(), clock);

        service.submit("tide-tables", PAGE);
        service.submit("buoys", PAGE.replace("2024-01-08", "2024-02-08"));
        service.submit("quays", PAGE);

        assertThat(service.find("tide-tables")).isPresent();
        assertThat(service.find("lamps")).isEmpty();
        assertThat(service.byState())
                .isEqualTo(Map.of(
                        CharterState.PLANNED, List.of("buoys"), CharterState.ACTIVE, List.of("quays", "tide-tables")));
    }

    @Test
    void ownMapper() {
        Charter charter = MarkdownReader.create().read(PAGE).charter();
        OwnMapper.Approval approval = new OwnMapper.Approval(charter, List.of("Ada Example"));

        String json = OwnMapper.write(approval);

        assertThat(json).contains("\"approved_by\":[\"Ada Example\"]", "\"exitCriteria\":[");
        assertThat(OwnMapper.read(json)).isEqualTo(approval);
    }

    @Test
    void csvFormat(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(CharterFormat.class.getName()), CsvFormat.class.getName());
        Path table = Files.writeString(folder.resolve("tide-tables.csv"), """
                Title,Tide Tables
                Target End Date,2024-03-29
                Facilitator,Ada Example
                Member,"Dupont, Zoë"
                """);

        CharterFormat format = installed(folder).forFile(table).orElseThrow();
        Reading reading = format.reader().read(table);

        Charter charter = reading.charter();
        assertThat(charter.title()).hasValue("Tide Tables");
        assertThat(charter.targetEndDate()).hasValue(CharterDate.parse("2024-03-29"));
        assertThat(charter.facilitators())
                .containsExactly(Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example")));
        assertThat(charter.participants()).hasSize(2);
        assertThatThrownBy(() -> format.reader().read("Title,Tides\nFacilitator\n"))
                .isInstanceOf(CharterReadException.class)
                .hasMessageContaining("expected a name and a value, found 1 cells");
        assertThatThrownBy(() -> format.reader().read("Title,\"Tides"))
                .isInstanceOf(CharterReadException.class)
                .hasMessageContaining("expected CSV");
    }

    @Test
    void ownVocabulary() {
        Charter charter = OwnVocabulary.read("""
                # Tide Tables

                ## Attributes

                | Property | Value |
                | --- | --- |
                | Casts Off | 2024-03-29 |

                ## Ready to Sail When

                - The tide tables are public

                ## Crew

                | Role | Person |
                | --- | --- |
                | Pilot | Ada Example |
                """);

        assertThat(charter.targetEndDate()).hasValue(CharterDate.parse("2024-03-29"));
        assertThat(charter.exitCriteria()).containsExactly(ExitCriterion.of("The tide tables are public"));
        assertThat(charter.facilitators()).hasSize(1);
    }

    @Test
    void allAreShortAndListed() throws IOException {
        String readme = ProjectFiles.read("README.md");
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.filter(file -> !file.endsWith("package-info.java")))
                    .hasSize(9)
                    .allSatisfy(file -> {
                        assertThat(Files.readAllLines(file)).hasSizeLessThan(60);
                        assertThat(readme)
                                .contains("(examples/src/main/java/org/charterkit/examples/small/" + file.getFileName()
                                        + ")");
                    });
        }
    }

    /** The formats as a program finds them that has a folder on its class path. */
    private static CharterFormats installed(Path folder) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader withFolder =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(withFolder);
            return CharterFormats.installed();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
