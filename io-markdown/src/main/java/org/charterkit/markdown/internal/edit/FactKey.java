package org.charterkit.markdown.internal.edit;

import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Prerequisite;
import org.charterkit.ProseBlock;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.Step;

/** What still tells a part of a charter from others when it has changed. */
final class FactKey {
    private FactKey() {}

    static Object of(Object part) {
        if (part instanceof ExitCriterion criterion) {
            return criterion.text();
        } else if (part instanceof Step step) {
            return step.text();
        } else if (part instanceof Path path) {
            return path.name();
        } else if (part instanceof Attribute attribute) {
            return attribute.name();
        } else if (part instanceof Prerequisite prerequisite) {
            return prerequisite.name();
        } else if (part instanceof RoleDefinition definition) {
            return definition.role();
        } else if (part instanceof Participant participant) {
            return participant.person().<Object>map(person -> person).orElse(participant.role());
        } else if (part instanceof Together together) {
            return together.role();
        } else if (part instanceof Section section) {
            return List.of(section.heading().<Object>map(words -> words).orElse(""), section.level());
        } else if (part instanceof Run run) {
            return List.of(run.kind(), run.layout(), run.label());
        } else if (part instanceof ProseBlock) {
            return Optional.empty();
        }
        return part;
    }
}
