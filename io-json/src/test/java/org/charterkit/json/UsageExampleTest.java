package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.charterkit.Charter;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.RoleKind;
import org.charterkit.diff.CharterDiff;
import org.charterkit.io.CharterFormats;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.Reading;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class UsageExampleTest {
    @Test
    void writeAndRead() {
        Charter charter = Charter.builder()
                .title("Tide Tables Working Group")
                .addFacts(ExitCriterion.of("The tide tables are public"))
                .build();

        String json = JsonWriter.create().write(charter);
        Charter same = JsonReader.create().read(json).charter();

        assertThat(same).isEqualTo(charter);
    }

    @Test
    void writeByHand() {
        Reading reading = JsonReader.create().read("""
                        {
                          "version": 1,
                          "title": "Tide Tables Working Group",
                          "attributes": [{"name": "End Date", "value": "July 29, 2022"}],
                          "exitCriteria": [{"text": "The tide tables are public"}],
                          "participants": [{"role": {"name": "Facilitator"}, "person": {"name": "Ada Example"}}]
                        }
                        """);

        assertThat(reading.charter().endDate()).hasToString("Optional[2022-07-29]");
        assertThat(reading.charter().facilitators())
                .containsExactly(Participant.of(RoleKind.FACILITATOR, Person.of("Ada Example")));
        assertThat(reading.locate(Pointer.to(FactKind.EXIT_CRITERION, 0)).orElseThrow())
                .hasToString("5:20-5:58");
    }

    @Test
    void findTheFormatOfAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tide-tables.json");
        JsonWriter.create().write(TideTables.charter(), file);

        Reading reading = CharterFormats.installed()
                .forContent(Files.readAllBytes(file))
                .orElseThrow()
                .reader()
                .read(file);

        assertThat(reading.charter()).isEqualTo(TideTables.charter());
    }

    @Test
    void readLinesOneAtATime(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("charters.ndjson");
        String line = JsonWriter.compact().write(TideTables.charter());
        Files.writeString(file, line + "\n{broken\n" + line + "\n");
        List<String> broken = new ArrayList<>();
        Consumer<CharterReadException> log = e -> broken.add(e.getMessage());

        try (JsonLinesReader lines = JsonReader.create().lines(Files.newInputStream(file))) {
            lines.skippingBroken(log)
                    .forEachRemaining(
                            next -> System.out.println(next.reading().charter().title()));
        }

        assertThat(broken).hasSize(1);
    }

    @Test
    void readWithAMapperOfOnesOwn() {
        Charter charter = TideTables.charter();
        String json = JsonMapper.builder()
                .addModule(new CharterModule())
                .build()
                .writeValueAsString(Map.of("tides", charter));

        JsonMapper mapper = JsonMapper.builder().addModule(new CharterModule()).build();
        Map<String, Charter> charters = mapper.readValue(json, new TypeReference<>() {});

        assertThat(charters).containsExactly(Map.entry("tides", charter));
    }

    @Test
    void readOnlyWhatAVocabularyAgreesWith() {
        String json =
                "{\"version\": 1, \"attributes\": [{\"kind\": \"endDate\", \"name\": \"End Date\", \"value\": \"2022\"}]}";

        JsonReader strict = JsonReader.create().withVocabulary(Vocabulary.english());

        assertThatExceptionOfType(CharterReadException.class)
                .isThrownBy(() -> strict.read(json))
                .withMessage("1:31 /attributes/0/date: expected \"2022\", as the vocabulary \"en\" reads"
                        + " /attributes/0/value, found nothing");
    }

    @Test
    void reportToACiSystem() {
        Reading reading = JsonReader.create().read(JsonWriter.create().write(TideTables.charter()));

        String report = CodeQualityWriter.create().write(Problem.allOf(reading, "groups/tide-tables.md"));

        assertThat(report).startsWith("[");
    }

    @Test
    void tellAProgramWhatChanged() {
        Charter old = TideTables.charter();
        Charter current = old.withTitle("Tides");

        String json = DiffWriter.create().write(CharterDiff.between(old, current));

        assertThat(json).contains("\"change\": \"changed\"", "\"what\": \"title\"", "\"editorial\"");
    }
}
