package org.charterkit.json;

import java.util.Arrays;
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

    private final Map<String, E> values;
    private final Function<E, String> word;
    private final Optional<E> other;

    private Words(Class<E> type, Function<E, String> word, Optional<E> other) {
        this.values = new LinkedHashMap<>();
        this.word = word;
        this.other = other;
        Arrays.stream(type.getEnumConstants()).forEach(value -> values.put(word.apply(value), value));
    }

    private static <E extends Enum<E>> Words<E> refusing(Class<E> type, Function<E, String> word) {
        return new Words<>(type, word, Optional.empty());
    }

    /** Words that later editions may add to: what is not known is read as {@code other}, and kept. */
    private static <E extends Enum<E>> Words<E> keeping(Class<E> type, Function<E, String> word, E other) {
        return new Words<>(type, word, Optional.of(other));
    }

    @Override
    public E read(Node node) {
        E value = values.get(node.text());
        if (value != null) {
            return value;
        }
        E substitute = other.orElseThrow(() ->
                node.refuse("expected one of " + Quote.all(values.keySet()) + ", found " + Quote.of(node.text())));
        node.document().keep(node);
        return substitute;
    }

    @Override
    public void write(E value, JsonOutput output) {
        output.text(word.apply(value));
    }
}
