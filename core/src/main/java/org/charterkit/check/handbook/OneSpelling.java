package org.charterkit.check.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.vocabulary.NameSpellings;

/** One person has one name. */
final class OneSpelling implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "name-spelling",
            Severity.WARNING,
            "Two spellings of one name look like two people, in lists as in reports.",
            "Handbook: a single source of truth, for names as well",
            "Write the name in one way, or ignore this where they are two people.");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        List<Placed<Person>> persons = Stream.concat(
                        Mentions.ofParticipants(page).stream(), Mentions.ofResponsible(page).stream())
                .toList();
        Map<String, Pointer> firstMention = new LinkedHashMap<>();
        persons.forEach(
                person -> person.value().name().ifPresent(name -> firstMention.putIfAbsent(name, person.pointer())));
        return NameSpellings.alike(firstMention.keySet()).stream()
                .flatMap(names -> names.stream()
                        .skip(1)
                        .map(name -> page.finding(
                                this,
                                firstMention.getOrDefault(name, Pointer.root()),
                                Words.quoted(name) + " may be another spelling of " + Words.quoted(names.get(0)))));
    }
}
