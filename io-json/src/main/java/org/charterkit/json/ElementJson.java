package org.charterkit.json;

import java.util.List;
import org.charterkit.Attribute;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Prerequisite;
import org.charterkit.RoleDefinition;
import org.charterkit.ScopeItem;
import org.charterkit.diff.Element;

/** Writes the part of a charter that a change is about, as it stands in the JSON of a charter. */
final class ElementJson {
    private final JsonOutput output;

    ElementJson(JsonOutput output) {
        this.output = output;
    }

    void write(Element element) {
        if (element instanceof Element.Line line) {
            output.text(line.text());
        } else if (element instanceof Element.Data data) {
            write(data);
        } else if (element instanceof Element.Heading heading) {
            SectionForm.CODEC.write(SectionForm.of(heading.section().withContent(List.of())), output);
        } else if (element instanceof Element.Text text) {
            ProseCodec.INSTANCE.write(text.prose(), output);
        } else if (element instanceof Element.Form form) {
            write(form);
        } else {
            write(((Element.Statement) element).fact());
        }
    }

    private void write(Element.Data data) {
        if (data.name().equals("frontMatter")) {
            output.array(data.entries().entries(), EntryCodec.INSTANCE);
        } else {
            DataCodec.INSTANCE.writeMap(data.entries(), output);
        }
    }

    /** A run without its count: that changes with its facts. */
    private void write(Element.Form form) {
        output.object(() -> {
            output.member("facts", form.kind().pluralName());
            form.label().ifPresent(label -> {
                output.name("label");
                RichTextCodec.INSTANCE.write(label, output);
            });
            output.member("layout", form.layout().word());
            if (!form.columns().isEmpty()) {
                output.name("columns");
                output.array(form.columns(), RichTextCodec.INSTANCE);
            }
        });
    }

    private void write(Fact fact) {
        if (fact instanceof Attribute attribute) {
            AttributeCodec.INSTANCE.write(attribute, output);
        } else if (fact instanceof Prerequisite prerequisite) {
            PrerequisiteCodec.INSTANCE.write(prerequisite, output);
        } else if (fact instanceof ExitCriterion criterion) {
            ExitCriterionCodec.INSTANCE.write(criterion, output);
        } else if (fact instanceof Path path) {
            PathCodec.INSTANCE.write(path, output);
        } else if (fact instanceof ScopeItem item) {
            ScopeItemCodec.INSTANCE.write(item, output);
        } else if (fact instanceof RoleDefinition definition) {
            RoleDefinitionCodec.INSTANCE.write(definition, output);
        } else {
            ParticipantCodec.INSTANCE.write((Participant) fact, output);
        }
    }
}
