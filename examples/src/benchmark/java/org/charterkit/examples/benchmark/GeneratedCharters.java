package org.charterkit.examples.benchmark;

import java.util.List;
import java.util.Random;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterBuilder;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.RoleKind;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

/** Invented charters of the size of real ones: the same number gives the same charter. */
final class GeneratedCharters {
    private static final List<String> GIVEN_NAMES = List.of("Ada", "Bo", "Chidi", "Dana", "Emre", "Fay", "Goro", "Hana");
    private static final List<String> WORDS =
            List.of("tide", "gauge", "harbour", "table", "public", "report", "weekly", "measure", "forecast", "storm");
    private static final List<RoleKind> ROLES = List.of(
            RoleKind.EXECUTIVE_SPONSOR, RoleKind.FACILITATOR, RoleKind.FUNCTIONAL_LEAD, RoleKind.MEMBER);

    private final Random random;

    private GeneratedCharters(int number) {
        this.random = new Random(number);
    }

    /** The charter of a number. */
    static Charter of(int number) {
        return new GeneratedCharters(number).charter(number);
    }

    private Charter charter(int number) {
        CharterBuilder charter = Charter.builder()
                .title("Harbour " + number + " Working Group")
                .description("What harbour " + number + " does about " + words(6))
                .addSections(Section.builder()
                        .heading(RichText.of("Business Goal"))
                        .level(2)
                        .kind(SectionKind.GOALS)
                        .addProse("The group will " + words(60) + ".\n\nIt meets to " + words(30) + ".")
                        .build())
                .addFacts(
                        Attribute.of(AttributeKind.START_DATE, day()),
                        Attribute.of(AttributeKind.TARGET_END_DATE, day()));
        for (int i = 4 + random.nextInt(8); i > 0; i--) {
            CompletionStatus status = random.nextBoolean() ? CompletionStatus.DONE : CompletionStatus.OPEN;
            charter.addFacts(ExitCriterion.of("The " + words(12)).withStatus(status));
        }
        int participants = 6 + random.nextInt(12);
        for (int i = 0; i < participants; i++) {
            charter.addFacts(Participant.of(ROLES.get(Math.min(i, ROLES.size() - 1)), person(number))
                    .withTitle(RichText.of("Keeper of the " + words(2))));
        }
        return charter.build();
    }

    private CharterDate day() {
        return CharterDate.ofDay(2020 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** One of forty people who are near; with four newcomers in each charter, most are in two to four groups. */
    private Person person(int charter) {
        int number = 4 * charter + random.nextInt(40);
        String name = GIVEN_NAMES.get(number % GIVEN_NAMES.size()) + " Example" + number;
        return Person.of(name).withHandle("example" + number);
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
