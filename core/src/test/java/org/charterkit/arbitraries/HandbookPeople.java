package org.charterkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.PersonsReading;
import org.charterkit.vocabulary.Vocabulary;

/** Makes persons, participants and definitions of roles such as words can name. */
final class HandbookPeople {
    private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—]\\s|,\\s");
    private static final Pattern OTHER_BLOCK = Pattern.compile("^(?:>|```)");
    private static final int LONGEST_ROLE = 60;
    private static final int LONGEST_TITLE = 100;

    /** A roster is told by cells that are short enough to be names. */
    private static final int LONGEST_PERSON = 60;

    private final Vocabulary vocabulary;

    HandbookPeople(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Fact suited(Fact fact, Layout layout) {
        if (fact instanceof Participant participant) {
            Participant known = participant.withPerson(participant.person().map(this::person));
            return layout == Layout.TABLE ? known : item(known);
        } else if (fact instanceof RoleDefinition definition) {
            return layout == Layout.HEADINGS ? headed(definition) : bold(definition);
        }
        return fact;
    }

    /** A heading names a role without a qualifier. */
    private RoleDefinition headed(RoleDefinition definition) {
        Role role = known(definition.role());
        return definition.withRole(role.qualifier().isEmpty() ? role : vocabulary.role(RichText.of("Facilitator")));
    }

    /** Under a bold line stand paragraphs. */
    private RoleDefinition bold(RoleDefinition definition) {
        boolean isParagraphs = definition.definition().source().lines().noneMatch(OTHER_BLOCK.asPredicate());
        return definition
                .withRole(known(definition.role()))
                .withDefinition(isParagraphs ? definition.definition() : Prose.of("Is *responsible* for the tides."));
    }

    /** A role that the vocabulary knows, without emphasis of its own. */
    private Role known(Role role) {
        RichText name = role.name().map(run -> run.withoutStyle(TextStyle.STRONG));
        boolean isShort = name.shownText().length() < LONGEST_ROLE;
        return isShort && vocabulary.isRole(name) ? vocabulary.role(name) : vocabulary.role(RichText.of("Facilitator"));
    }

    /** An item names the role before a colon, the person, and behind a dash the title. */
    private Participant item(Participant participant) {
        Role role = participant.role().map(this::known).orElseGet(() -> vocabulary.role(RichText.of("Member")));
        boolean isBefore = role.name().shownText().chars().noneMatch(c -> c == ':' || c == '：');
        Person person = participant.person().map(this::alone).orElseGet(() -> Person.of("Ada Example"));
        boolean isTitle = !participant.title().isBlank()
                && participant.title().plainText().length() < LONGEST_TITLE;
        return participant
                .withRole(isBefore ? role : vocabulary.role(RichText.of("Member")))
                .withPerson(person)
                .withTitle(isTitle ? participant.title() : RichText.empty());
    }

    /** A person whose words look like a name and nothing else. */
    Person alone(Person person) {
        return Stream.of(person, person.withNote(RichText.empty()))
                .filter(this::isRead)
                .filter(each -> vocabulary.looksLikeNames(words(each)))
                .filter(each -> !SEPARATOR.matcher(words(each).shownText()).find())
                .findFirst()
                .orElseGet(() -> Person.of("Ada Example"));
    }

    /** A person that is read in the words that name it. */
    Person person(Person person) {
        return Stream.of(
                        person,
                        person.withNote(RichText.empty()),
                        person.withNote(RichText.empty()).withLink(Optional.empty()))
                .filter(each -> words(each).shownText().length() < LONGEST_PERSON)
                .filter(this::isRead)
                .findFirst()
                .orElseGet(() -> Person.of("Ada Example"));
    }

    private boolean isRead(Person person) {
        return isRead(words(person), List.of(person));
    }

    private boolean isRead(RichText words, List<Person> persons) {
        PersonsReading reading = vocabulary.persons(words);
        return reading.complete() && reading.persons().equals(persons);
    }

    /** Persons that can be listed in one cell. */
    List<Person> listed(List<Person> persons) {
        List<Person> listed = new ArrayList<>();
        RichText words = RichText.empty();
        for (Person each : persons) {
            Person person = person(each);
            RichText more = HandbookFacts.joined(words, listed.isEmpty() ? "" : ", ", words(person));
            listed.add(person);
            if (isRead(more, listed)) {
                words = more;
            } else {
                listed.remove(listed.size() - 1);
            }
        }
        return listed;
    }

    private static RichText words(Person person) {
        List<TextRun> runs = new ArrayList<>();
        TextRun name = TextRun.of(person.displayName());
        runs.add(person.link().map(name::withHref).orElse(name));
        if (person.name().isPresent()) {
            person.handle().ifPresent(handle -> runs.add(TextRun.of(" @" + handle)));
        }
        if (!person.note().isEmpty()) {
            runs.add(TextRun.of(" ("));
            runs.addAll(person.note().runs());
            runs.add(TextRun.of(")"));
        }
        return RichText.of(runs);
    }
}
