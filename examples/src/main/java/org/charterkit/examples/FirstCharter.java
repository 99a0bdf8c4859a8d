package org.charterkit.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.Participant;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** The charter of a group that is about to start: all sections of the handbook, most of them still to be filled in. */
final class FirstCharter {
    private static final String TO_BE_DONE = "TBD";
    private static final List<String> ATTRIBUTES = List.of("Target End Date", "Slack", "Google Doc", "Issue Board");
    private static final List<String> ROLES =
            List.of("Executive Stakeholder", "Facilitator", "Functional Lead", "Member");

    private FirstCharter() {}

    /**
     * A first charter.
     *
     * @param title the name of the group
     * @param description what it is for
     * @param today the day on which it is created
     */
    static Charter of(String title, Optional<String> description, LocalDate today) {
        Charter charter = Charter.builder()
                .title(title)
                .description(description)
                .addSections(attributes(today))
                .addSections(words(SectionKind.GOALS, TO_BE_DONE))
                .addSections(words(SectionKind.PREREQUISITES, "- " + TO_BE_DONE))
                .addSections(words(SectionKind.EXIT_CRITERIA, "1. " + TO_BE_DONE))
                .addSections(words(SectionKind.TIMELINE, "- " + TO_BE_DONE))
                .addSections(words(SectionKind.OUT_OF_SCOPE, "- " + TO_BE_DONE))
                .addSections(roles())
                .build();
        return charter.interpretedBy(Vocabulary.english());
    }

    private static Section attributes(LocalDate today) {
        Stream<Attribute> known = Stream.of(Attribute.of(AttributeKind.DATE_CREATED, CharterDate.of(today)));
        Stream<Attribute> others = ATTRIBUTES.stream()
                .map(name -> Attribute.of(
                        RichText.of(name), RichText.of(TO_BE_DONE), AttributeKind.OTHER, Optional.empty()));
        return section(SectionKind.ATTRIBUTES)
                .addContent(Run.table(
                        columns("Property", "Value"),
                        Stream.concat(known, others).toList()))
                .build();
    }

    private static Section roles() {
        List<Participant> open = ROLES.stream()
                .map(name -> Participant.builder()
                        .role(Optional.of(Vocabulary.english().role(RichText.of(name))))
                        .build())
                .toList();
        return section(SectionKind.ROLES)
                .addContent(Run.table(columns("Working Group Role", "Person", "Title"), open))
                .build();
    }

    private static Section words(SectionKind kind, String source) {
        return section(kind).addProse(source).build();
    }

    private static Section.Builder section(SectionKind kind) {
        return Section.builder()
                .heading(RichText.of(kind.handbookHeading()))
                .level(2)
                .kind(kind);
    }

    private static List<RichText> columns(String... names) {
        return Stream.of(names).map(RichText::of).toList();
    }
}
