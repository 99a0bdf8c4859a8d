package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.CompletionStatus;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.charterkit.json.JsonReader;
import org.charterkit.json.JsonWriter;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.markdown.rendered.HtmlReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A user who has no modules. */
class ClassPathTest {
    private static final String PAGE = """
            # Tide Tables Working Group

            ## Exit Criteria

            1. The tide tables are public &nbsp;=> Done

            ## Roles

            | Role | Name |
            | --- | --- |
            | Facilitator | Ada Example |
            """;

    @Test
    void readsAndWrites() {
        Charter charter = MarkdownReader.create().read(PAGE).charter();

        assertEquals(CompletionStatus.DONE, charter.exitCriteria().get(0).status().orElseThrow());
        assertEquals("Ada Example", charter.facilitators().get(0).person().orElseThrow().displayName());
        assertEquals(charter, JsonReader.create().read(JsonWriter.create().write(charter)).charter());
        assertEquals(charter, MarkdownReader.create().read(MarkdownWriter.create().write(charter)).charter());
    }

    @Test
    void findsTheFormats() {
        List<String> names = CharterFormats.installed().all().stream().map(CharterFormat::name).toList();

        assertEquals(List.of("html", "json", "markdown", "text"), names);
    }

    @Test
    void readsHtml() {
        assertEquals(
                "Tide Tables",
                HtmlReader.create().read("<h1>Tide Tables</h1>").charter().title().orElseThrow());
    }

    @Test
    void anyMapperOfJacksonFindsTheModule() {
        Charter charter = MarkdownReader.create().read(PAGE).charter();
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertEquals(charter, mapper.readValue(mapper.writeValueAsString(charter), Charter.class));
    }

    @Test
    void nothingIsNamedHere() {
        assertFalse(Charter.class.getModule().isNamed());
    }
}
