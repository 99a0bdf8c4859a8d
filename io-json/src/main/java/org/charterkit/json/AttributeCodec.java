package org.charterkit.json;

import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.text.RichText;

/** A property of the group: its words, and what they say. */
final class AttributeCodec implements Codec<Attribute> {
    static final AttributeCodec INSTANCE = new AttributeCodec();

    @Override
    public Attribute read(Node node) {
        Members members = node.members("kind", "name", "value", "date", "state");
        RichText name = members.require("name", RichTextCodec.INSTANCE);
        RichText value = members.richText("value");
        AttributeKind kind =
                members.get("kind", Words.ATTRIBUTE_KINDS).orElseGet(() -> MissingMeaning.ofAttribute(name));
        Optional<CharterDate> date =
                members.meaning("date", DateCodec.INSTANCE, () -> MissingMeaning.dateIn(kind, value));
        Optional<CharterState> state =
                members.meaning("state", Words.STATES, () -> MissingMeaning.stateIn(kind, value));
        return node.buildInPlace(() -> Attribute.of(name, value, kind, date).withState(state));
    }

    @Override
    public void write(Attribute attribute, JsonOutput output) {
        AttributeKind kind = attribute.kind();
        RichText value = attribute.value();
        output.object(() -> {
            output.member("kind", kind, Words.ATTRIBUTE_KINDS);
            output.member("name", attribute.name(), RichTextCodec.INSTANCE);
            output.member("value", value, RichTextCodec.INSTANCE);
            output.meaning("date", attribute.date(), DateCodec.INSTANCE, () -> MissingMeaning.dateIn(kind, value));
            output.meaning("state", attribute.state(), Words.STATES, () -> MissingMeaning.stateIn(kind, value));
        });
    }
}
