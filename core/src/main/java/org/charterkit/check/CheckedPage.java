package org.charterkit.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.FiscalCalendar;
import org.charterkit.Pointer;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceRange;
import org.charterkit.vocabulary.Vocabulary;

/**
 * A page as rules see it: what was read, the day that is asked about, and the language of the page.
 *
 * @param source where the page comes from
 * @param reading what was read
 * @param day the day that is asked about
 * @param calendar the fiscal calendar
 * @param vocabulary the words of the page's language
 * @since 0.1.0
 */
public record CheckedPage(
        String source, Reading reading, LocalDate day, FiscalCalendar calendar, Vocabulary vocabulary) {
    /**
     * A page as rules see it.
     *
     * @param source where the page comes from
     * @param reading what was read
     * @param day the day that is asked about
     * @param calendar the fiscal calendar
     * @param vocabulary the words of the page's language
     */
    public CheckedPage {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(vocabulary, "vocabulary");
    }

    /**
     * The charter of the page.
     *
     * @return the charter, perhaps an empty one
     */
    public Charter charter() {
        return reading.charter();
    }

    /**
     * Whether the page charters a group.
     *
     * @return true for a page of kind {@code charter}
     */
    public boolean isCharter() {
        return reading.kind() == PageKind.CHARTER;
    }

    /**
     * How the group stands on the day.
     *
     * @return the state
     */
    public CharterState state() {
        return charter().stateOn(day, calendar);
    }

    /**
     * Whether the group has ended, so that nobody can join it or rename its channel any more.
     *
     * @return true where it is closed on the day
     */
    public boolean isClosed() {
        return state() == CharterState.CLOSED;
    }

    /**
     * The group's title.
     *
     * @return the title, or the source where there is none
     */
    public String displayTitle() {
        return charter().title().orElse(source);
    }

    /**
     * The facts of a type with their places, each counted among those of its kind.
     *
     * @param <F> the type of fact
     * @param type the type of fact, such as {@code Participant.class}
     * @return the facts, in page order
     */
    public <F extends Fact> List<Placed<F>> facts(Class<F> type) {
        Map<FactKind, Integer> counts = new EnumMap<>(FactKind.class);
        List<Placed<F>> placed = new ArrayList<>();
        charter().facts(type).forEach(fact -> {
            int count = counts.merge(fact.factKind(), 1, Integer::sum);
            placed.add(new Placed<>(Pointer.to(fact.factKind(), count - 1), fact));
        });
        return Collections.unmodifiableList(placed);
    }

    /**
     * The sections with their places.
     *
     * @return the sections, in page order
     */
    public List<Placed<Section>> sections() {
        List<Section> sections = charter().sections();
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new Placed<>(Pointer.toSection(i), sections.get(i)))
                .toList();
    }

    /**
     * Where something of a kind stands, or would stand.
     *
     * @param kind what the section is about
     * @return the heading of the first section of that kind, or the whole page where there is none
     */
    public Pointer headingOf(SectionKind kind) {
        return sections().stream()
                .filter(section -> section.value().kind() == kind)
                .findFirst()
                .map(section -> section.pointer().child("heading"))
                .orElse(Pointer.root());
    }

    /**
     * A finding on this page, of the severity that the rule has by itself.
     *
     * @param rule the rule that finds it
     * @param pointer where in the charter
     * @param message what was expected and what was found
     * @return the finding, with its place in the page where that is known
     */
    public Finding finding(Rule rule, Pointer pointer, String message) {
        return finding(rule, pointer, reading.locate(pointer), message);
    }

    /**
     * A finding at a place in the page that is more exact than that of any part of the charter, such as a link in prose.
     *
     * @param rule the rule that finds it
     * @param pointer where in the charter
     * @param range where in the page; empty where that is not known
     * @param message what was expected and what was found
     * @return the finding, of the severity that the rule has by itself
     */
    public Finding finding(Rule rule, Pointer pointer, Optional<SourceRange> range, String message) {
        return new Finding(rule.id(), rule.description().severity(), message, source, pointer, range, Optional.empty());
    }
}
