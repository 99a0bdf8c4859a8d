package org.charterkit.markdown.internal.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.RoleKind;
import org.charterkit.ScopeItem;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A person who reads a message finds the words of the page in it, and never the name of a class. */
class PartWordsTest {
    private static final Person ADA = Person.builder()
            .name("Ada Example")
            .handle("ada")
            .note(RichText.of("on leave"))
            .build();
    private static final Role LEAD = Role.of(RoleKind.FACILITATOR);

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(Charter.builder().title("Tides").build(), "the charter \"Tides\""),
                Arguments.of(Charter.builder().build(), "the charter nothing"),
                Arguments.of(
                        Attribute.of(AttributeKind.END_DATE, CharterDate.parse("2022-07-29")),
                        "the attribute \"End Date\" of \"2022-07-29\""),
                Arguments.of(
                        Prerequisite.of(RichText.of("Gauges online"), RichText.empty()),
                        "the prerequisite \"Gauges online\""),
                Arguments.of(ExitCriterion.of("Tables are public"), "the exit criterion \"Tables are public\""),
                Arguments.of(Path.builder().name(RichText.of("Path 1")).build(), "the path \"Path 1\""),
                Arguments.of(Step.of("Sound the inlet"), "the step \"Sound the inlet\""),
                Arguments.of(ScopeItem.of(RichText.of("Weather")), "the item out of scope \"Weather\""),
                Arguments.of(
                        RoleDefinition.of(LEAD, Prose.of("They call."), Set.of()),
                        "the definition of the role \"Facilitator\""),
                Arguments.of(
                        Participant.builder().role(Optional.of(LEAD)).build(),
                        "the participant \"Facilitator\" as \"facilitator\""),
                Arguments.of(
                        Participant.builder().person(Optional.of(ADA)).build(),
                        "the participant \"Ada Example, @ada, on leave\""),
                Arguments.of(Detail.of("Artifact", "The runbook"), "\"The runbook\" under \"Artifact\""),
                Arguments.of(List.of(ADA, Person.of("Bo Example")), "\"Ada Example, @ada, on leave\", \"Bo Example\""),
                Arguments.of(Optional.of(CompletionStatus.DROPPED), "\"dropped\""),
                Arguments.of(Optional.empty(), "nothing"),
                Arguments.of(List.of(), "nothing"),
                Arguments.of(RichText.empty(), "nothing"),
                Arguments.of(2, "\"2\""));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void sayWhatThePartIs(Object part, String words) {
        assertThat(PartWords.of(part)).isEqualTo(words);
    }
}
