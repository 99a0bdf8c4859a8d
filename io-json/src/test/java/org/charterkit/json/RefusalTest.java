package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that is refused, with its message, its pointer, and its place. */
class RefusalTest {
    private static final String EXTENSION = "{\"version\": 1, \"extensions\": {\"a\": ";

    private static CharterReadException refused(JsonReader reader, String json) {
        return catchThrowableOfType(CharterReadException.class, () -> reader.read(json));
    }

    private static void assertRefused(String json, String message) {
        CharterReadException refused = refused(JsonReader.create(), json);

        assertThat(refused).hasMessage(message);
        String place = refused.position().orElseThrow()
                + refused.pointer()
                        .map(pointer -> pointer.tokens().isEmpty() ? "" : " " + pointer)
                        .orElseThrow();
        assertThat(message).startsWith(place + ": ");
    }

    /** A charter whose second line holds these members. */
    private static void assertMembersRefused(String members, String message) {
        assertRefused("{\"version\": 1,\n" + members + "}", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1:1: expected an object, found the end of the document",
                "[1] | 1:1: expected an object, found a list",
                "12 | 1:1: expected an object, found the number 12",
                "{} | 1:1: expected a member \"version\" with the number 1, found no members",
                "{\"title\": \"a\"} | 1:1: expected a member \"version\" with the number 1, found none of that name",
                "{\"version\": 2, \"new\": 1} | 1:13 /version: expected version 1, the only one that is read, found the number 2",
                "{\"version\": \"1\"} | 1:13 /version: expected version 1, the only one that is read, found the text \"1\"",
                "{\"version\": 1} {} | 1:16: expected the end of the document, found more",
            })
    void whatIsNoCharterOfVersionOne(String json, String message) {
        assertRefused(json, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"version\": 1 | 1:14: expected JSON: Unexpected end-of-input: expected close marker for Object",
                "{'version': 1} | 1:2: expected JSON: Unexpected character (''' (code 39)): was expecting double-quote to start property name",
                "{\"outOfScope\": [\"a\", nope]} | 1:22 /outOfScope: expected JSON: Unrecognized token 'nope': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "{\"outOfScope\": [\"a\"} | 1:20 /outOfScope: expected JSON: Unexpected close marker '}': expected ']'",
                "{\"title\": \"\\q\"} | 1:13: expected JSON: Unrecognized character escape 'q' (code 113)",
                "{\"version\": NaN} | 1:16: expected JSON: Non-standard token 'NaN'",
                "// none | 1:1: expected JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
            })
    void whatIsNoJson(String json, String message) {
        assertRefused(json, message);
    }

    @Test
    void anUnknownMember() {
        assertMembersRefused(
                "\"attributes\": [{\"name\": \"a\", \"valeu\": 1}]",
                "2:39 /attributes/0/valeu: unknown member \"valeu\", known here are"
                        + " \"kind\", \"name\", \"value\", \"date\", \"state\"");
    }

    @Test
    void aMissingMember() {
        assertMembersRefused(
                "\"prerequisites\": [{\"rationale\": \"a\"}]",
                "2:19 /prerequisites/0: expected a member \"name\", found only \"rationale\"");
        assertMembersRefused(
                "\"prerequisites\": [{}]", "2:19 /prerequisites/0: expected a member \"name\", found none");
    }

    @Test
    void aMemberThatStandsThereTwice() {
        assertMembersRefused(
                "\"title\": \"a\", \"title\": \"b\"",
                "2:24 /title: the member \"title\" stands there twice, first at 2:10");
        assertMembersRefused(
                "\"extensions\": {\"a\": {\"b\": 1, \"b\": 1}}",
                "2:35 /extensions/a/b: the member \"b\" stands there twice, first at 2:27");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\": null | 2:10 /title: expected text, found null",
                "\"title\": \" \" | 2:10 /title: expected text that is not blank, found \" \"",
                "\"attributes\": {} | 2:15 /attributes: expected a list, found an object",
                "\"attributes\": [\"a\"] | 2:16 /attributes/0: expected an object, found the text \"a\"",
                "\"outOfScope\": [1] | 2:16 /outOfScope/0: expected text, or a list of texts and of objects with a \"text\", found the number 1",
                "\"outOfScope\": [[{}]] | 2:17 /outOfScope/0/0: expected a member \"text\", found none",
                "\"outOfScope\": [[{\"text\": \"a\", \"title\": \"t\"}]] | 2:17 /outOfScope/0/0: title: only a link has a title, and this run has no href",
                "\"outOfScope\": [[{\"text\": \"a\", \"styles\": [\"bold\"]}]] | 2:42 /outOfScope/0/0/styles/0: expected one of \"strong\", \"emphasis\", \"strikethrough\", \"code\", found \"bold\"",
                "\"outOfScope\": [\"\"] | 2:16 /outOfScope/0: scopeItem.text: must not be blank",
                "\"exitCriteria\": [{\"text\": \"a\", \"status\": \"finished\"}] | 2:42 /exitCriteria/0/status: expected one of \"done\", \"open\", \"dropped\", found \"finished\"",
                "\"exitCriteria\": [{\"text\": \"a\", \"progress\": 101}] | 2:44 /exitCriteria/0/progress: expected an integer from 0 to 100, found the number 101",
                "\"exitCriteria\": [{\"text\": \"a\", \"progress\": 7.5}] | 2:44 /exitCriteria/0/progress: expected an integer from 0 to 100, found the number 7.5",
                "\"exitCriteria\": [{\"text\": \"a\", \"progress\": \"7\"}] | 2:44 /exitCriteria/0/progress: expected an integer from 0 to 100, found the text \"7\"",
                "\"exitCriteria\": [{\"text\": \"a\", \"status\": \"open\", \"progress\": 100}] | 2:18 /exitCriteria/0: exitCriterion.progress: 100 means done and done means 100, found 100 with status OPEN",
                "\"exitCriteria\": [{\"text\": \"a\", \"criteria\": [{\"text\": \"b\", \"group\": \"c\"}]}] | 2:68 /exitCriteria/0/criteria/0/group: expected no group, since a nested criterion belongs to the one around it",
                "\"paths\": [{\"name\": \"a\", \"start\": \"tomorrow\"}] | 2:34 /paths/0/start: date: expected 2022-01-24, 2022-03, 2022-Q1, 2022, FY2023-Q4 or FY2023, found \"tomorrow\"",
                "\"paths\": [{\"name\": \"a\", \"start\": \"2022-02-30\"}] | 2:34 /paths/0/start: date: Invalid date 'FEBRUARY 30'",
                "\"paths\": [{\"name\": \"a\", \"body\": \"\"}] | 2:33 /paths/0/body: source: prose must not be blank; leave it out instead",
                "\"participants\": [{}] | 2:18 /participants/0: participant: expected a role, a person or both, found neither",
                "\"participants\": [{\"person\": {\"note\": \"a\"}}] | 2:29 /participants/0/person: person: a person has a name or a handle, found neither",
                "\"participants\": [{\"role\": {\"name\": \"a\", \"kinds\": []}}] | 2:27 /participants/0/role: role.kinds: must not be empty",
                "\"participants\": [{\"role\": {\"name\": \"\"}}] | 2:27 /participants/0/role: role.name: must not be blank; leave the role out instead",
                "\"frontMatter\": [{\"name\": \"a\", \"value\": 1}, {\"name\": \"a\", \"value\": 2}] | 2:16 /frontMatter: entries: the name \"a\" stands there twice",
                "\"extensions\": [] | 2:15 /extensions: expected an object, found a list",
            })
    void whatIsNotAsTheModelHasIt(String members, String message) {
        assertMembersRefused(members, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"content\": [{\"outOfScope\": 1}, \"and\", {\"outOfScope\": 2}]} | 2:94 /sections/0/content/2/outOfScope: expected 2 more of /outOfScope, found 1: it has 2, and runs before this one take 1",
                "{\"content\": [\"nothing\"]} | 2:16 /outOfScope/0: no run of /sections takes this; expected a run such as {\"outOfScope\": 2} in the content of a section",
                "{\"content\": [{\"outOfScope\": 0}]} | 2:68 /sections/0/content/0/outOfScope: expected an integer 1 or more, found the number 0",
                "{\"content\": [{\"label\": \"a\"}]} | 2:53 /sections/0/content/0: expected one of \"attributes\", \"prerequisites\", \"exitCriteria\", \"paths\", \"outOfScope\", \"roleDefinitions\", \"participants\" with a count, found none",
                "{\"content\": [{\"outOfScope\": 1, \"paths\": 1}]} | 2:53 /sections/0/content/0: expected one of \"attributes\", \"prerequisites\", \"exitCriteria\", \"paths\", \"outOfScope\", \"roleDefinitions\", \"participants\" with a count, found \"paths\", \"outOfScope\"",
                "{\"content\": [{\"outOfScope\": 2, \"layout\": \"grid\"}]} | 2:81 /sections/0/content/0/layout: expected one of \"list\", \"table\", \"headings\", \"boldLines\", \"paragraphs\", found \"grid\"",
                "{\"content\": [{\"outOfScope\": 2, \"layout\": \"table\"}]} | 2:53 /sections/0/content/0: run.columns: a table has columns and nothing else has, found [] for TABLE",
                "{\"content\": [7, {\"outOfScope\": 2}]} | 2:53 /sections/0/content/0: expected text, or a run such as {\"exitCriteria\": 4}, found the number 7",
                "{\"level\": 7, \"heading\": \"a\"} | 2:50 /sections/0/level: expected an integer from 0 to 6, found the number 7",
                "{\"level\": 2, \"content\": [{\"outOfScope\": 2}]} | 2:40 /sections/0: section.level: expected 1 to 6 under a heading and 0 without one, found 2 for no heading",
            })
    void sectionsThatDoNotFitTheFacts(String section, String message) {
        assertMembersRefused("\"outOfScope\": [\"a\", \"b\"], \"sections\": [" + section + "]", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"group\": \"Sooner\" | 1 | 3:40 /exitCriteria/0/group: expected the group \"Later\", as the label or sub-section says that /sections puts this under, found \"Sooner\"",
                "\"group\": \"Later\" | 71 | 2:25 /exitCriteriaProgress: expected 70, as the heading of the exit criteria in /sections says, found 71",
            })
    void derivedMembersThatDisagree(String group, int progress, String message) {
        assertRefused(
                "{\"version\": 1,\n\"exitCriteriaProgress\": " + progress
                        + ",\n\"exitCriteria\": [{\"text\":\"a\", " + group + "}],\n\"sections\": [{\"kind\":"
                        + " \"exitCriteria\", \"heading\": \"Exit Criteria (70%)\","
                        + " \"content\": [{\"exitCriteria\": 1, \"label\": \"Later\"}]}]}",
                message);
    }

    @Test
    void derivedMembersOfWhatIsNotThere() {
        assertMembersRefused(
                "\"participants\": [{\"person\": {\"name\": \"a\"}, \"group\": \"b\"}]",
                "2:53 /participants/0/group: expected no group, as the label or sub-section says that /sections puts this"
                        + " under, found \"b\"");
        assertMembersRefused(
                "\"exitCriteriaProgress\": 70",
                "2:25 /exitCriteriaProgress: expected no such member, as the heading of the exit criteria in /sections"
                        + " says, found 70");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"attributes\": [{\"kind\": \"startDate\", \"name\": \"End Date\"}] | 2:16 /attributes/0/kind: expected \"endDate\", as the vocabulary \"en\" reads /attributes/0/name, found \"startDate\"",
                "\"attributes\": [{\"kind\": \"endDate\", \"name\": \"End Date\", \"value\": \"July 29, 2022\"}] | 2:16 /attributes/0/date: expected \"2022-07-29\", as the vocabulary \"en\" reads /attributes/0/value, found nothing",
                "\"attributes\": [{\"name\": \"Status\", \"value\": \"Closed\", \"state\": \"active\"}] | 2:16 /attributes/0/state: expected \"closed\", as the vocabulary \"en\" reads /attributes/0/value, found \"active\"",
                "\"participants\": [{\"role\": {\"name\": \"Facilitator\", \"kinds\": [\"member\"]}}] | 2:18 /participants/0/role/kinds: expected [facilitator], as the vocabulary \"en\" reads /participants/0/role/name, found [member]",
                "\"participants\": [{\"role\": {\"name\": \"Member\", \"qualifier\": \"Tides\"}}] | 2:18 /participants/0/role/qualifier: expected nothing, as the vocabulary \"en\" reads /participants/0/role/name, found \"Tides\"",
                "\"roleDefinitions\": [{\"role\": {\"name\": \"Member\"}, \"definition\": \"Measures\", \"raci\": [\"R\"]}] | 2:21 /roleDefinitions/0/raci: expected [], as the vocabulary \"en\" reads /roleDefinitions/0/definition, found [R]",
                "\"sections\": [{\"heading\": \"Exit Criteria\", \"kind\": \"goals\"}] | 2:14 /sections/0/kind: expected \"exitCriteria\", as the vocabulary \"en\" reads /sections/0/heading, found \"goals\"",
            })
    void meaningThatIsNotWhatABindingVocabularyReads(String members, String message) {
        String json = "{\"version\": 1,\n" + members + "}";

        assertThat(JsonReader.create().read(json).charter()).isNotNull();
        assertThat(refused(JsonReader.create().withVocabulary(Vocabulary.english()), json))
                .hasMessage(message);
    }

    @Test
    void anUnknownMemberThatTheExtensionsHaveAlready() {
        CharterReadException refused =
                refused(JsonReader.create().lenient(), "{\"version\": 1, \"a\": 1, \"extensions\": {\"/a\": 2}}");

        assertThat(refused)
                .hasMessage("1:21 /a: unknown here, and the extensions have a member \"/a\" already to keep it under");
    }

    @Test
    void whatExceedsALimit() {
        ReadLimits limits = ReadLimits.standard();

        assertThat(refused(JsonReader.create().withLimits(limits.withBytes(13)), "{\"version\": 1}"))
                .hasMessage("limit exceeded: expected at most 13 bytes (ReadLimits.bytes), found 14");
        assertThat(refused(JsonReader.create().withLimits(limits.withLines(1)), "{\n}"))
                .hasMessage("limit exceeded: expected at most 1 lines (ReadLimits.lines), found 2");
        assertThat(refused(JsonReader.create().withLimits(limits.withNesting(0)), EXTENSION + "[".repeat(9)))
                .hasMessage(
                        "1:44 /extensions/a/0/0/0/0/0/0/0/0: limit exceeded: expected at most 10 levels of objects and lists"
                                + " (from ReadLimits.nesting), found more");
        assertThat(refused(JsonReader.create().withLimits(limits.withCells(1)), EXTENSION + "[" + "1,".repeat(7)))
                .hasMessage(
                        "1:49 /extensions/a/6: limit exceeded: expected at most 10 values (ten times ReadLimits.cells), found more");
    }

    @Test
    void whatIsJustWithinEachLimit() {
        ReadLimits limits = ReadLimits.standard();
        String list = "{\"version\": 1, \"outOfScope\": [\"a\", [\"b\"], \"c\"]}";

        assertThat(JsonReader.create().withLimits(limits.withBytes(14)).read("{\"version\": 1}"))
                .isNotNull();
        assertThat(JsonReader.create().withLimits(limits.withLines(2)).read("{\"version\":\n1}"))
                .isNotNull();
        assertThat(JsonReader.create()
                        .withLimits(limits.withNesting(0))
                        .read(EXTENSION + "[".repeat(8) + "]".repeat(8) + "}}"))
                .isNotNull();
        assertThat(JsonReader.create().withLimits(limits.withCells(1)).read(EXTENSION + "[" + "1,".repeat(5) + "1]}}"))
                .isNotNull();
        assertThat(JsonReader.create()
                        .withLimits(limits.withItems(3))
                        .read(list)
                        .charter()
                        .outOfScope())
                .hasSize(3);
        assertThat(refused(JsonReader.create().withLimits(limits.withItems(2)), list))
                .hasMessage(
                        "1:43 /outOfScope/2: limit exceeded: expected at most 2 items in a list (ReadLimits.items), found more");
        assertThat(refused(
                        JsonReader.create().withLimits(limits.withItems(1)),
                        "{\"version\": 1, \"outOfScope\": [\"a\", [\"b\"]]}"))
                .hasMessage(
                        "1:36 /outOfScope/1: limit exceeded: expected at most 1 items in a list (ReadLimits.items), found more");
    }
}
