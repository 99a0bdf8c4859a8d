package org.charterkit.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.charterkit.AttributeKind;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.Layout;
import org.charterkit.Raci;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.io.PageKind;
import org.charterkit.io.Severity;
import org.charterkit.text.TextStyle;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The words for the values of an enum. */
final class Words<E extends Enum<E>> implements Codec<E> {
    static final Words<CompletionStatus> STATUSES = refusing(CompletionStatus.class, CompletionStatus::word);
    static final Words<Layout> LAYOUTS = refusing(Layout.class, Layout::word);
    static final Words<Raci> RACI = refusing(Raci.class, Raci::letter);
    static final Words<CharterState> STATES =
            refusing(CharterState.class, state -> state.name().toLowerCase(Locale.ROOT));
    static final Words<PageKind> PAGE_KINDS = refusing(PageKind.class, PageKind::word);
    static final Words<DiagnosticCode> DIAGNOSTIC_CODES = refusing(DiagnosticCode.class, DiagnosticCode::code);
    static final Words<Severity> SEVERITIES = refusing(Severity.class, Severity::word);
    static final Words<TextStyle> STYLES =
            refusing(TextStyle.class, style -> style.name().toLowerCase(Locale.ROOT));
    static final Words<AttributeKind> ATTRIBUTE_KINDS =
            keeping(AttributeKind.class, AttributeKind::word, AttributeKind.OTHER);
    static final Words<RoleKind> ROLE_KINDS = keeping(RoleKind.class, RoleKind::word, RoleKind.OTHER);
    static final Words<SectionKind> SECTION_KINDS = keeping(SectionKind.class, SectionKind::word, SectionKind.OTHER);

    private final Map<String, E> values = new LinkedHashMap<>();
    private final Map<E, SerializableString> words;
    private final Optional<E> other;

    private Words(Class<E> type, Function<E, String> word, Optional<E> other) {
        this.words = new EnumMap<>(type);
        this.other = other;
        for (E value : type.getEnumConstants()) {
            values.put(word.apply(value), value);
            words.put(value, new SerializedString(word.apply(value)));
        }
    }

    private static <E extends Enum<E>> Words<E> refusing(Class<E> type, Function<E, String> word) {
        return new Words<>(type, word, Optional.empty());
    }

    /** Words that later editions may add to: what is not known is read as {@code other}, and kept. */
    private static <E extends Enum<E>> Words<E> keeping(Class<E> type, Function<E, String> word, E other) {
        return new Words<>(type, word, Optional.of(other));
    }

    String word(E value) {
        return serialized(value).getValue();
    }

    private SerializableString serialized(E value) {
        SerializableString word = words.get(value);
        if (word == null) {
            throw new IllegalStateException("no word for " + value);
        }
        return word;
    }

    @Override
    public E read(JsonInput input) {
        String text = input.scalar().text();
        E value = values.get(text);
        if (value != null) {
            return value;
        }
        E substitute = other.orElseThrow(
                () -> input.refuse("expected one of " + Quote.all(values.keySet()) + ", found " + Quote.of(text)));
        input.keep();
        return substitute;
    }

    @Override
    public void write(E value, JsonOutput output) {
        output.word(serialized(value));
    }
}
