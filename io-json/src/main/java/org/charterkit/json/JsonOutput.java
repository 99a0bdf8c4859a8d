package org.charterkit.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.charterkit.text.RichText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.node.TreeBuildingGenerator;

/** Writes members and values; what is absent or empty is left out. */
final class JsonOutput {
    private final JsonGenerator generator;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void array(Runnable elements) {
        generator.writeStartArray();
        elements.run();
        generator.writeEndArray();
    }

    void name(String name) {
        generator.writeName(name);
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

    void member(String name, Optional<String> text) {
        text.ifPresent(words -> member(name, words));
    }

    void member(String name, int number) {
        name(name);
        number(Integer.toString(number));
    }

    <T> void member(String name, T value, Codec<? super T> codec) {
        name(name);
        codec.write(value, this);
    }

    <T> void member(String name, Optional<? extends T> value, Codec<T> codec) {
        value.ifPresent(present -> member(name, present, codec));
    }

    /** Text that is left out where it is empty. */
    void member(String name, RichText text) {
        if (!text.isEmpty()) {
            member(name, text, RichTextCodec.INSTANCE);
        }
    }

    <T> void list(String name, Collection<? extends T> values, Codec<T> codec) {
        if (!values.isEmpty()) {
            name(name);
            array(() -> values.forEach(value -> codec.write(value, this)));
        }
    }

    /** A meaning; where there is none and the words would be read as one, {@code null}. */
    <T> void meaning(String name, Optional<? extends T> stated, Codec<T> codec, Supplier<Optional<T>> inWords) {
        member(name, stated, codec);
        if (stated.isEmpty() && inWords.get().isPresent()) {
            name(name);
            nothing();
        }
    }
}
