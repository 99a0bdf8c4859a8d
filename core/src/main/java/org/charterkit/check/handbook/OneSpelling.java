package org.charterkit.check.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Person;
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
            "Handbook pages are the single source of truth, for names as well",
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
        return NameSpellings.alike(Mentions.names(persons)).stream()
                .flatMap(names -> names.stream().skip(1).map(name -> finding(page, persons, names.get(0), name)));
    }

    private Finding finding(CheckedPage page, List<Placed<Person>> persons, String first, String name) {
        Placed<Person> person = persons.stream()
                .filter(mention -> mention.value().name().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow();
        return page.finding(
                this, person.pointer(), Words.quoted(name) + " may be another spelling of " + Words.quoted(first));
    }
}
