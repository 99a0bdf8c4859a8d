package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.io.Severity;
import org.charterkit.io.SourceRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What rules found, as a document: one object for each finding, in their order. */
class FindingsDocumentTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String PAGE = "# Tides\n\n## Goals\n";
    private static final Finding WITHOUT_PLACE = new Finding(
            "page-title",
            Severity.ERROR,
            "the page has no title",
            "tides.md",
            Pointer.root(),
            Optional.empty(),
            Optional.empty());

    @Test
    void aFindingSaysWhatWhereAndWhatToDo() {
        Finding placed = new Finding(
                "top-section",
                Severity.WARNING,
                "\"Goals\" stands too low",
                "harbour/tides.md",
                Pointer.parse("/sections/0"),
                Optional.of(SourceRange.in(PAGE, 9, 17)),
                Optional.of(new Cure("raise the section", edit -> edit.title("Tides"))));

        assertThat(MAPPER.readTree(FindingsWriter.create().write(List.of(WITHOUT_PLACE, placed))))
                .isEqualTo(MAPPER.readTree("""
                        [
                          {
                            "rule": "page-title",
                            "severity": "error",
                            "message": "the page has no title",
                            "source": "tides.md",
                            "pointer": ""
                          },
                          {
                            "rule": "top-section",
                            "severity": "warning",
                            "message": "\\"Goals\\" stands too low",
                            "source": "harbour/tides.md",
                            "pointer": "/sections/0",
                            "line": 3,
                            "column": 1,
                            "endLine": 3,
                            "endColumn": 9,
                            "cure": "raise the section"
                          }
                        ]
                        """));
    }

    @Test
    void whereNothingWasFoundTheDocumentIsEmpty() {
        assertThat(MAPPER.readTree(FindingsWriter.create().write(List.of()))).isEqualTo(MAPPER.readTree("[]"));
    }
}
