package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** What words say where a document leaves their meaning out. */
final class MissingMeaning {
    private static final Vocabulary VOCABULARY = Vocabulary.english();

    private MissingMeaning() {}

    static AttributeKind ofAttribute(RichText name) {
        return VOCABULARY.attributeKind(name);
    }

    static Optional<CharterDate> dateIn(AttributeKind kind, RichText value) {
        return kind.isDate() ? VOCABULARY.date(value) : Optional.empty();
    }

    static Optional<CharterState> stateIn(AttributeKind kind, RichText value) {
        return kind.isDate() || kind == AttributeKind.STATUS ? VOCABULARY.state(value) : Optional.empty();
    }

    /**
     * The role of a name.
     *
     * @throws IllegalStateException if the name is blank
     */
    static Role ofRole(RichText name) {
        return VOCABULARY.role(name);
    }

    static Set<Raci> raciIn(Prose definition) {
        return VOCABULARY.raci(definition);
    }

    /**
     * The kinds of all sections of a page, whatever kinds they have.
     *
     * @throws IllegalStateException if a section but the first has no heading
     */
    static List<SectionKind> ofSections(List<Section> sections) {
        Charter page = Charter.builder().addAllSections(sections).build();
        return page.interpretedBy(VOCABULARY).sections().stream()
                .map(Section::kind)
                .toList();
    }
}
