package org.charterkit.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A charter as records of the same shape as its JSON, for plain databind; text with links stays a tree. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PlainCharter(
        int version,
        String title,
        String description,
        List<Entry> frontMatter,
        List<Attribute> attributes,
        List<Prerequisite> prerequisites,
        List<Criterion> exitCriteria,
        Integer exitCriteriaProgress,
        List<Path> paths,
        List<JsonNode> outOfScope,
        List<RoleDefinition> roleDefinitions,
        List<Participant> participants,
        List<Section> sections,
        JsonNode extensions) {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(String name, JsonNode value) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Attribute(String kind, JsonNode name, JsonNode value, String date, String state) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Detail(JsonNode name, JsonNode value) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Prerequisite(JsonNode name, JsonNode rationale, List<Detail> details) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Criterion(
            JsonNode text,
            JsonNode group,
            String status,
            Integer progress,
            JsonNode note,
            List<Person> dris,
            String started,
            String due,
            String completed,
            String body,
            List<Detail> details,
            List<Criterion> criteria) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Path(
            JsonNode name,
            String start,
            String end,
            JsonNode period,
            String statedDuration,
            String status,
            String body,
            List<Detail> details,
            List<Step> steps) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Step(JsonNode text, List<Person> assignees, String status, String due, String body, List<Step> steps) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Role(JsonNode name, List<String> kinds, String qualifier) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RoleDefinition(Role role, String definition, List<String> raci) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Person(String name, String handle, String href, JsonNode note) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Participant(Role role, Person person, JsonNode title, JsonNode group, List<Detail> details) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Section(String kind, JsonNode heading, String id, Integer level, List<JsonNode> content) {}
}
