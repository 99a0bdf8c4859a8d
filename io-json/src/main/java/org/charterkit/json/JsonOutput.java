package org.charterkit.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.charterkit.text.RichText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.node.TreeBuildingGenerator;

/** Writes members and values; what is absent or empty is left out. */
final class JsonOutput {
    private final JsonGenerator generator;

    /** The group of the fact that is being written. */
    private Optional<RichText> group = Optional.empty();

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startArray() {
        generator.writeStartArray();
    }

    void endArray() {
        generator.writeEndArray();
    }

    void object(Runnable members) {
        startObject();
        members.run();
        endObject();
    }

    void array(Runnable elements) {
        startArray();
        elements.run();
        endArray();
    }

    <T> void array(Collection<? extends T> values, Codec<T> codec) {
        startArray();
        for (T value : values) {
            codec.write(value, this);
        }
        endArray();
    }

    void name(String name) {
        generator.writeName(name);
    }

    void name(SerializableString name) {
        generator.writeName(name);
    }

    void word(SerializableString word) {
        generator.writeString(word);
    }

    /** Text that has no unpaired surrogates, as rich text never has any. */
    void cleanText(String text) {
        generator.writeString(text);
    }

    /** Unpaired surrogates become escapes here and not in names, where Jackson's parser refuses such escapes. */
    void text(String text) {
        if (writesJson() && Surrogates.areUnpairedIn(text)) {
            String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
            generator.writeRawValue('"' + Surrogates.escapeUnpaired(quoted) + '"');
        } else {
            generator.writeString(text);
        }
    }

    void number(int number) {
        number(Integer.toString(number));
    }

    /** Numbers are numbers, even where the settings of somebody's mapper would have them as texts. */
    void number(String digits) {
        if (writesJson()) {
            generator.writeRawValue(digits);
        } else if (generator instanceof TreeBuildingGenerator) {
            generator.writeNumber(new BigDecimal(digits));
        } else {
            generator.writeNumber(digits);
        }
    }

    /** Whether this writes JSON, rather than YAML or a tree. */
    private boolean writesJson() {
        return generator instanceof JsonGeneratorBase;
    }

    void flag(boolean value) {
        generator.writeBoolean(value);
    }

    void nothing() {
        generator.writeNull();
    }

    void member(String name, String text) {
        name(name);
        text(text);
    }

    void member(String name, int number) {
        name(name);
        number(number);
    }

    <T> void list(SerializableString name, Collection<? extends T> values, Codec<T> codec) {
        if (!values.isEmpty()) {
            name(name);
            array(values, codec);
        }
    }

    /** Facts that stand beside their groups. */
    <F> void grouped(
            SerializableString name, List<F> facts, Supplier<List<Optional<RichText>>> groups, Codec<F> codec) {
        if (facts.isEmpty()) {
            return;
        }
        List<Optional<RichText>> groupOfEach = groups.get();
        name(name);
        startArray();
        for (int i = 0; i < facts.size(); i++) {
            group = groupOfEach.get(i);
            codec.write(facts.get(i), this);
        }
        endArray();
    }

    /** The group of the fact that is being written, if it has any. */
    void group(SerializableString name) {
        if (group.isPresent()) {
            name(name);
            RichTextCodec.INSTANCE.write(group.get(), this);
        }
    }
}
