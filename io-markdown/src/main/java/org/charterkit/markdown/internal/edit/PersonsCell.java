package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Person;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.vocabulary.PersonsReading;

/**
 * Words that name several persons, with others among them: whoever stays is written as before, and whoever comes stands
 * behind a separator as the others have it.
 */
final class PersonsCell {
    private static final String SIGN = "(?:[,;/&+、，・]|と|および)\\s*+";
    private static final String BREAK = "(?:</?(?:br|li|ul|ol)\\b[^<>]*+>\\s*+)++(?:[-*•]\\s++)?";
    private static final Pattern EDGE =
            Pattern.compile("(?<!\\s)\\s*+(?:" + SIGN + "|" + BREAK + ")|\\s++", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*+(?:" + SIGN + "(?:\\p{L}++\\s++)?|" + BREAK + ")|\\s++\\p{L}++\\s++", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile("\\s*+(?:[-*•]\\s++)?");
    private static final List<String> USUAL = List.of(", ", "<br>", "; ");

    /** How many words that name nobody may stand before a person, and how many words a person may have. */
    private static final int MOST_WORDS = 12;

    private final EditContext context;
    private final Function<Person, String> printed;
    private final BiPredicate<Person, Person> isNamed;

    /**
     * Some words that name persons.
     *
     * @param printed how a person is written there; empty where that is left to other words
     * @param isNamed whether a person that is read there is one of the charter
     */
    PersonsCell(EditContext context, Function<Person, String> printed, BiPredicate<Person, Person> isNamed) {
        this.context = context;
        this.printed = printed;
        this.isNamed = isNamed;
    }

    /**
     * The words with other persons; those of them that other words name are left alone. A new one stands where the person
     * before it does.
     *
     * @return empty where it is not known which words name whom
     */
    Optional<String> edit(String written, List<Person> old, List<Person> now) {
        List<Optional<Span>> places = places(written, old);
        List<Span> known = places.stream().flatMap(Optional::stream).toList();
        List<Pieces.Piece> named = new ArrayList<>();
        List<Alignment.Step> steps = Alignment.of(old, now, Person::displayName);
        boolean isHere = isHere(steps, places);
        for (Alignment.Step step : steps) {
            if (step.isGone()) {
                continue;
            }
            Person person = now.get(step.now());
            Optional<Span> place = step.isNew() ? Optional.empty() : places.get(step.old());
            isHere = step.isNew() ? isHere : place.isPresent();
            if (place.isPresent()) {
                named.add(new Pieces.Piece(changed(words(written, place.get()), old.get(step.old()), person), place));
            } else if (step.isNew() && isHere) {
                named.add(new Pieces.Piece(added(written, person, old, places), place));
            } else if (!step.isNew() && !person.equals(old.get(step.old())) && !isAllOf(written, known)) {
                return Optional.empty();
            }
        }
        named.removeIf(piece -> piece.words().isEmpty());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return named.isEmpty() ? Optional.of("") : new Pieces(written, known, SEPARATOR).with(named, this::usual);
    }

    /** Whether the first of those who stay is named here. */
    private static boolean isHere(List<Alignment.Step> steps, List<Optional<Span>> places) {
        return steps.stream()
                .filter(step -> !step.isNew() && !step.isGone())
                .findFirst()
                .map(step -> places.get(step.old()).isPresent())
                .orElse(true);
    }

    /** Whether the words name nobody but those who are known. */
    private boolean isAllOf(String written, List<Span> known) {
        return context.vocabulary()
                        .persons(context.lines().read(written))
                        .persons()
                        .size()
                == known.size();
    }

    /** The words of a person who comes: those that named it before at another place, if any did. */
    private String added(String written, Person person, List<Person> old, List<Optional<Span>> places) {
        int moved = old.indexOf(person);
        Optional<Span> before = moved < 0 ? Optional.empty() : places.get(moved);
        return before.map(span -> words(written, span)).orElseGet(() -> printed.apply(person));
    }

    private static String words(String written, Span span) {
        return written.substring(span.start(), span.end());
    }

    /** Where each person stands; empty for those that are not found. */
    private List<Optional<Span>> places(String written, List<Person> persons) {
        Matcher first = FIRST.matcher(written);
        NavigableSet<Integer> starts = new TreeSet<>(List.of(first.lookingAt() ? first.end() : 0));
        NavigableSet<Integer> ends = new TreeSet<>(List.of(written.length()));
        Matcher edge = EDGE.matcher(written);
        while (edge.find()) {
            ends.add(edge.start());
            starts.add(edge.end());
        }
        List<Optional<Span>> places = new ArrayList<>();
        int from = 0;
        for (Person person : persons) {
            Optional<Span> place = place(written, person, starts.tailSet(from, true), ends);
            places.add(place);
            from = place.map(Span::end).orElse(from);
        }
        return places;
    }

    private Optional<Span> place(
            String written, Person person, NavigableSet<Integer> starts, NavigableSet<Integer> ends) {
        return starts.stream()
                .limit(MOST_WORDS)
                .flatMap(start -> new TreeSet<>(ends.tailSet(start, false).stream()
                                .limit(MOST_WORDS)
                                .toList())
                        .descendingSet().stream().map(end -> new Span(start, end)))
                .filter(span -> names(words(written, span), person))
                .findFirst();
    }

    private boolean names(String words, Person person) {
        PersonsReading reading = context.vocabulary().persons(context.lines().read(words));
        return reading.complete()
                && reading.persons().size() == 1
                && isNamed.test(reading.persons().get(0), person);
    }

    private String changed(String words, Person old, Person now) {
        if (old.equals(now)) {
            return words;
        }
        String is = printed.apply(now);
        return context.lines()
                .splice(words, printed.apply(old), is)
                .filter(spliced -> !is.isEmpty() && names(spliced, now))
                .orElse(is);
    }

    /** The first of the usual separators that divides two persons. */
    private String usual(String one, String other) {
        return USUAL.stream()
                .filter(gap -> context.vocabulary()
                                .persons(context.lines().read(one + gap + other))
                                .persons()
                                .size()
                        == 2)
                .findFirst()
                .orElse(USUAL.get(0));
    }
}
