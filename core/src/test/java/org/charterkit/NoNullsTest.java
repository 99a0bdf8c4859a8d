package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Cure;
import org.charterkit.check.Finding;
import org.charterkit.check.HandbookPage;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.PageKind;
import org.charterkit.io.PageLink;
import org.charterkit.io.Reading;
import org.charterkit.io.Severity;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.charterkit.io.TextEdit;
import org.charterkit.portfolio.DayRange;
import org.charterkit.portfolio.Portfolio;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No value is made of null, and the exception names what must not be it. */
class NoNullsTest {
    private static final SourcePosition START = new SourcePosition(0, 1, 1);
    private static final Charter CHARTER = Charter.builder().build();

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "tides"),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(List.class, List.of()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(OptionalInt.class, OptionalInt.empty()),
            Map.entry(LocalDate.class, LocalDate.of(2024, 2, 29)),
            Map.entry(Consumer.class, (Consumer<CharterEdit>) edit -> {}),
            Map.entry(Charter.class, CHARTER),
            Map.entry(CharterState.class, CharterState.ACTIVE),
            Map.entry(DataMap.class, DataMap.empty()),
            Map.entry(DataValue.class, DataValue.of("tides")),
            Map.entry(DiagnosticCode.class, DiagnosticCode.INFERRED),
            Map.entry(FiscalCalendar.class, FiscalCalendar.handbook()),
            Map.entry(Pointer.class, Pointer.root()),
            Map.entry(Prose.class, Prose.of("Tides.")),
            Map.entry(
                    Reading.class,
                    Reading.builder()
                            .charter(CHARTER)
                            .kind(PageKind.OTHER)
                            .kindReason("of no kind")
                            .build()),
            Map.entry(RichText.class, RichText.of("Tides")),
            Map.entry(Severity.class, Severity.INFO),
            Map.entry(SourcePosition.class, START),
            Map.entry(SourceRange.class, new SourceRange(START, START)),
            Map.entry(Vocabulary.class, Vocabulary.english()));

    @ParameterizedTest
    @ValueSource(
            classes = {
                CheckedPage.class,
                Cure.class,
                DataMap.Entry.class,
                DataValue.Mapping.class,
                DataValue.Numeral.class,
                DataValue.Sequence.class,
                DataValue.Text.class,
                DayRange.class,
                Diagnostic.class,
                Finding.class,
                HandbookPage.class,
                PageLink.class,
                Portfolio.Entry.class,
                Progress.class,
                ProseBlock.class,
                RuleDescription.class,
                SourceRange.class,
                TextEdit.class,
                WorkingGroupIndex.class,
                WorkingGroupIndex.Group.class
            })
    void ofARecord(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getConstructor(types);
        for (int i = 0; i < components.length; i++) {
            if (types[i].isPrimitive()) {
                continue;
            }
            Object[] arguments = Arrays.stream(types).map(SAMPLES::get).toArray();
            assertThat(arguments).doesNotContainNull();
            arguments[i] = null;
            String name = components[i].getName();
            assertThatThrownBy(() -> constructor.newInstance(arguments))
                    .as(name)
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void ofABuilderOrAText() {
        assertThatThrownBy(() -> Charter.builder().frontMatter(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("frontMatter");
        assertThatThrownBy(() -> TextRun.opaque("<br>", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }
}
