package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.charterkit.Charter;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;
import org.charterkit.io.SourceRange;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is made of null, and the exception names what must not be it. */
class NoNullsTest {
    private static final Reading READING = Reading.builder()
            .charter(Charter.builder().build())
            .kind(PageKind.OTHER)
            .kindReason("of no kind")
            .build();

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "tides.md",
            List.class,
            List.of(),
            Optional.class,
            Optional.empty(),
            Reading.class,
            READING,
            Severity.class,
            Severity.INFO,
            SourceRange.class,
            SourceRange.in("tide", 0, 4));

    @ParameterizedTest
    @ValueSource(classes = {Problem.class, Problem.Replacement.class, SourcedReading.class})
    void ofARecord(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getConstructor(types);
        for (int i = 0; i < components.length; i++) {
            Object[] arguments = Arrays.stream(types).map(SAMPLES::get).toArray();
            assertThat(arguments).doesNotContainNull();
            arguments[i] = null;
            assertThatThrownBy(() -> constructor.newInstance(arguments))
                    .as(components[i].getName())
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(components[i].getName());
        }
    }

    @SuppressWarnings("NullAway")
    static Stream<Arguments> calls() {
        JsonReader reader = JsonReader.create();
        JsonWriter writer = JsonWriter.create();
        JsonLinesReader lines = reader.lines(new ByteArrayInputStream(new byte[0]));
        return Stream.of(
                call("newLimits", () -> reader.withLimits(null)),
                call("words", () -> reader.withVocabulary(null)),
                call("stream", () -> reader.lines(null)),
                call("report", () -> lines.skippingBroken(null)),
                call("reader", () -> new CharterModule(null)),
                call("charter", () -> writer.write(null)),
                call("reading", () -> writer.writeReading(null, "tides.md")),
                call("source", () -> writer.writeReading(READING, null)),
                call("stream", () -> writer.lines(null)));
    }

    private static Arguments call(String argument, ThrowingCallable call) {
        return Arguments.of(argument, call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void ofAnArgument(String argument, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
    }

    @Test
    void thePackageSaysSo() {
        assertThat(JsonReader.class.getPackage().isAnnotationPresent(NullMarked.class))
                .isTrue();
    }
}
