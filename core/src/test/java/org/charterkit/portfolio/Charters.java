package org.charterkit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.text.RichText;

/** Short ways to say what charters hold. */
final class Charters {
    private Charters() {}

    /** A portfolio of charters with the sources 0.md, 1.md and so on. */
    static Portfolio portfolio(Charter... charters) {
        return Portfolio.of(IntStream.range(0, charters.length)
                .mapToObj(i -> new Portfolio.Entry(i + ".md", charters[i]))
                .toList());
    }

    static Charter charter(String title, Fact... facts) {
        return Charter.builder().title(title).addFacts(facts).build();
    }

    static Attribute created(String date) {
        return Attribute.of(AttributeKind.DATE_CREATED, CharterDate.parse(date));
    }

    static Attribute started(String date) {
        return Attribute.of(AttributeKind.START_DATE, CharterDate.parse(date));
    }

    static Attribute targetEnd(String date) {
        return Attribute.of(AttributeKind.TARGET_END_DATE, CharterDate.parse(date));
    }

    static Attribute ended(String date) {
        return Attribute.of(AttributeKind.END_DATE, CharterDate.parse(date));
    }

    static Participant member(String name) {
        return Participant.of(RoleKind.MEMBER, Person.of(name));
    }

    static Participant member(String name, String handle) {
        return Participant.of(RoleKind.MEMBER, Person.of(name).withHandle(handle));
    }

    static Path path(String name, String start, String end) {
        return Path.builder()
                .name(RichText.of(name))
                .start(date(start))
                .end(date(end))
                .build();
    }

    private static Optional<CharterDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(CharterDate.parse(text));
    }

    static DayRange days(String first, String last) {
        return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    static List<String> titles(List<? extends PortfolioGroup> groups) {
        return groups.stream().map(PortfolioGroup::displayTitle).toList();
    }
}
