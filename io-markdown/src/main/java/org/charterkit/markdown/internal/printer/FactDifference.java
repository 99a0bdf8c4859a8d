package org.charterkit.markdown.internal.printer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Pointer;
import org.charterkit.Prerequisite;
import org.charterkit.RoleDefinition;
import org.charterkit.ScopeItem;
import org.charterkit.Step;

/** Finds the first member in which two facts of one kind differ. */
final class FactDifference {
    private final Pointer pointer;

    FactDifference(Pointer pointer) {
        this.pointer = pointer;
    }

    Difference first(Fact wanted, Fact found) {
        return first(pointer, wanted, found);
    }

    private static Difference first(Pointer pointer, Object wanted, Object found) {
        Map<String, Object> members = members(wanted);
        Map<String, Object> others = members(found);
        for (Map.Entry<String, Object> member : members.entrySet()) {
            Object other = Optional.ofNullable(others.get(member.getKey())).orElse("");
            if (!member.getValue().equals(other)) {
                return member(pointer.child(member.getKey()), member.getValue(), other);
            }
        }
        return new Difference(pointer, PartWords.of(wanted), PartWords.of(found));
    }

    private static Difference member(Pointer pointer, Object wanted, Object found) {
        if (wanted instanceof List<?> some && found instanceof List<?> others && some.size() == others.size()) {
            for (int i = 0; i < some.size(); i++) {
                if (!some.get(i).equals(others.get(i))) {
                    return first(pointer.child(i), some.get(i), others.get(i));
                }
            }
        }
        return new Difference(pointer, PartWords.of(wanted), PartWords.of(found));
    }

    private static Map<String, Object> members(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Attribute attribute) {
            members.put("name", attribute.name());
            members.put("value", attribute.value());
            members.put("kind", attribute.kind());
            members.put("date", attribute.date());
            members.put("state", attribute.state());
        } else if (value instanceof Prerequisite prerequisite) {
            members.put("name", prerequisite.name());
            members.put("rationale", prerequisite.rationale());
            members.put("details", prerequisite.details());
        } else if (value instanceof ExitCriterion criterion) {
            members.put("text", criterion.text());
            members.put("status", criterion.status());
            members.put("progress", criterion.progress());
            members.put("note", criterion.note());
            members.put("dris", criterion.dris());
            members.put("started", criterion.started());
            members.put("due", criterion.due());
            members.put("completed", criterion.completed());
            members.put("body", criterion.body());
            members.put("details", criterion.details());
            members.put("criteria", criterion.criteria());
        } else if (value instanceof Path path) {
            addPath(path, members);
        } else if (value instanceof Step step) {
            members.put("text", step.text());
            members.put("assignees", step.assignees());
            members.put("status", step.status());
            members.put("due", step.due());
            members.put("body", step.body());
            members.put("steps", step.steps());
        } else if (value instanceof ScopeItem item) {
            members.put("text", item.text());
        } else if (value instanceof RoleDefinition definition) {
            members.put("role", definition.role());
            members.put("definition", definition.definition());
            members.put("raci", definition.raci());
        } else if (value instanceof Participant participant) {
            members.put("role", participant.role());
            members.put("person", participant.person());
            members.put("title", participant.title());
            members.put("details", participant.details());
        }
        return members;
    }

    private static void addPath(Path path, Map<String, Object> members) {
        members.put("name", path.name());
        members.put("start", path.start());
        members.put("end", path.end());
        members.put("period", path.period());
        members.put("statedDuration", path.statedDuration());
        members.put("status", path.status());
        members.put("body", path.body());
        members.put("details", path.details());
        members.put("steps", path.steps());
    }
}
