package org.charterkit.check.handbook;

import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Placed;
import org.charterkit.vocabulary.DateReading;

/** The attributes that are to be dates, by what their words are. */
final class DateWords {
    private DateWords() {}

    static Stream<Placed<Attribute>> of(CheckedPage page, DateReading.Outcome outcome) {
        return page.facts(Attribute.class).stream()
                .filter(attribute -> attribute.value().kind().isDate())
                .filter(attribute -> page.vocabulary()
                                .timeWords()
                                .readDate(attribute.value().value())
                                .outcome()
                        == outcome);
    }

    static boolean isInAttribute(Pointer pointer) {
        return pointer.tokens().get(0).equals(FactKind.ATTRIBUTE.pluralName());
    }

    static String nameOf(Placed<Attribute> attribute) {
        return Words.quoted(attribute.value().name().plainText());
    }

    static String valueOf(Placed<Attribute> attribute) {
        return Words.quoted(attribute.value().value().plainText());
    }
}
