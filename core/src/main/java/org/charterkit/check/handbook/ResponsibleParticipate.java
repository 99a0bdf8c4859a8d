package org.charterkit.check.handbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.Person;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.vocabulary.NameSpellings;

/** Whoever is responsible for something takes part. */
final class ResponsibleParticipate implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "responsible-participant",
            Severity.INFO,
            "Whoever answers for a criterion or a step is to know of it, and is found in the list of participants.",
            "Working groups, process: responsibilities of all participants are clearly documented",
            "Add the person to the participants, or name somebody who is one.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Person>> participants = Mentions.ofParticipants(page);
        List<Placed<Person>> responsible = Mentions.ofResponsible(page);
        if (participants.isEmpty() || responsible.isEmpty()) {
            return Stream.empty();
        }
        Set<String> known = knownNames(participants, responsible);
        Set<String> handles = Mentions.handles(participants).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        return responsible.stream()
                .filter(person -> !isKnown(person.value(), known, handles))
                .filter(person -> told.add(person.value().displayName()))
                .map(person -> page.finding(
                        this,
                        person.pointer(),
                        person.value().displayName() + " is responsible for this and not among the participants"));
    }

    private static boolean isKnown(Person person, Set<String> names, Set<String> handles) {
        boolean byHandle = person.handle()
                .filter(handle -> handles.contains(handle) || names.contains(lettersOf(handle)))
                .isPresent();
        return byHandle
                || person.name()
                        .filter(name -> names.contains(name) || names.contains(lettersOf(name)))
                        .isPresent();
    }

    /** The names of participants in all spellings that the page has, by first name alone, and as a handle might be. */
    private static Set<String> knownNames(List<Placed<Person>> participants, List<Placed<Person>> responsible) {
        Set<String> own = new LinkedHashSet<>(Mentions.names(participants));
        Set<String> known = new HashSet<>(own);
        Map<String, Integer> firstNames = new HashMap<>();
        own.forEach(name -> {
            known.addAll(handlesOf(name));
            firstNames.merge(lettersOf(name.split(" ", 2)[0]), 1, Integer::sum);
        });
        firstNames.forEach((name, count) -> {
            if (count == 1) {
                known.add(name);
            }
        });
        List<String> all = Stream.concat(own.stream(), Mentions.names(responsible).stream())
                .toList();
        for (List<String> alike : NameSpellings.alike(all)) {
            if (alike.stream().anyMatch(own::contains)) {
                known.addAll(alike);
            }
        }
        return known;
    }

    /** "adaexample", "aexample" and "adae": handles that people make of "Ada Example". */
    private static List<String> handlesOf(String name) {
        String[] words = name.split(" ", -1);
        String first = lettersOf(words[0]);
        String last = lettersOf(words[words.length - 1]);
        return first.isEmpty() || last.isEmpty()
                ? List.of(lettersOf(name))
                : List.of(lettersOf(name), first.charAt(0) + last, first + last.charAt(0));
    }

    private static String lettersOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
