package org.charterkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.RoleKind;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.check.handbook.HandbookRules;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.junit.jupiter.api.Test;

/** Charters that stand on no page, such as those read from JSON: places are pointers, and links those of the facts. */
class RulesWithoutPageTest {
    private static final RichText HERE = RichText.of(TextRun.link("here", "https://example.com"));
    private static final Person ADA = Person.of("Ada Example");
    private static final Person BEA = Person.of("Bea Sample");

    /** What a rule finds: each place with the message. */
    private static List<String> found(String rule, Charter charter) {
        Reading reading = Reading.builder()
                .charter(charter)
                .kind(PageKind.CHARTER)
                .kindReason("it says so")
                .build();
        return HandbookRules.all().check(reading, "tides.json", LocalDate.of(2022, 5, 1)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.pointer() + " " + finding.message())
                .toList();
    }

    private static Charter charter(Fact... facts) {
        return Charter.builder().title("Tides").addFacts(facts).build();
    }

    private static List<String> placesOfVagueLinks(Charter charter) {
        String message = " expected a link text that says where it leads, found \"here\"";
        List<String> found = found("link-text", charter);
        assertThat(found).allMatch(each -> each.endsWith(message));
        return found.stream()
                .map(each -> each.substring(0, each.length() - message.length()))
                .toList();
    }

    @Test
    void linksAreLookedForInEveryFact() {
        assertThat(placesOfVagueLinks(charter(
                        Attribute.of(HERE, HERE, AttributeKind.OTHER, Optional.empty()),
                        Attribute.of(AttributeKind.DOCUMENT, HERE),
                        Prerequisite.of(HERE, HERE),
                        ScopeItem.of(HERE),
                        RoleDefinition.of(Role.of(HERE, Set.of(RoleKind.OTHER)), Prose.of("Sails."), Set.of()))))
                .containsExactlyInAnyOrder(
                        "/attributes/0/name",
                        "/attributes/0/value",
                        "/attributes/1/value",
                        "/prerequisites/0/name",
                        "/prerequisites/0/rationale",
                        "/outOfScope/0",
                        "/roleDefinitions/0/role");
    }

    @Test
    void linksAreLookedForInCriteriaAndStepsAndWhatStandsBelowThem() {
        ExitCriterion nested = ExitCriterion.of(HERE);
        Step step = Step.of("Sail").withSteps(Step.builder().text(HERE).build());

        assertThat(placesOfVagueLinks(charter(
                        ExitCriterion.of("Tables"),
                        ExitCriterion.of("Gauges").withCriteria(ExitCriterion.of("Online"), nested),
                        ExitCriterion.of("Piers").withNote(HERE),
                        Path.builder().name(HERE).addSteps(step).build())))
                .containsExactlyInAnyOrder(
                        "/exitCriteria/1/criteria/1/text",
                        "/exitCriteria/2/note",
                        "/paths/0/name",
                        "/paths/0/steps/0/steps/0/text");
    }

    @Test
    void linksAreLookedForAroundPeople() {
        assertThat(placesOfVagueLinks(charter(
                        Participant.of(RoleKind.MEMBER, ADA).withRole(Role.of(HERE, Set.of(RoleKind.MEMBER))),
                        Participant.of(RoleKind.MEMBER, BEA.withNote(HERE)),
                        Participant.of(RoleKind.MEMBER, Person.of("Cem Muster")).withTitle(HERE))))
                .containsExactlyInAnyOrder("/participants/0/role", "/participants/1/person", "/participants/2/title");
    }

    @Test
    void linksAreLookedForInHeadingsLabelsAndColumns() {
        List<Fact> facts =
                List.of(Participant.of(RoleKind.MEMBER, ADA).withDetails(Detail.of(RichText.of("More"), HERE)));
        Run run = Run.of(Optional.of(HERE), Layout.TABLE, List.of(HERE, RichText.of("More")), facts);
        Charter charter = Charter.builder()
                .addSections(Section.builder()
                        .heading(HERE)
                        .kind(SectionKind.ROLES)
                        .level(2)
                        .addContent(run)
                        .build())
                .build();

        assertThat(placesOfVagueLinks(charter))
                .containsExactly("/sections/0/heading", "/sections/0", "/sections/0", "/participants/0");
    }

    @Test
    void aLinkInTwoStylesIsOneAndALinkBesideItAnother() {
        String address = "https://example.com/tides";
        RichText words = RichText.of(
                TextRun.link("https://example.com/", address),
                TextRun.link("tides", address),
                TextRun.of(" or "),
                TextRun.link("the gauges", "https://example.com/gauges"),
                TextRun.link("https://example.com", "https://example.com"),
                TextRun.link("here", "https://example.com"));

        assertThat(found("bare-url", charter(ScopeItem.of(words))))
                .containsExactly("/outOfScope/0 expected words for a link, found its bare address " + address);
    }

    @Test
    void whoeverIsResponsibleForAPartParticipates() {
        ExitCriterion whole = ExitCriterion.of("Gauges")
                .withCriteria(
                        ExitCriterion.of("Bought").withDris(ADA),
                        ExitCriterion.of("Online").withDris(BEA));

        assertThat(found("responsible-participant", charter(whole, Participant.of(RoleKind.MEMBER, ADA))))
                .containsExactly("/exitCriteria/0/criteria/1/dris/0"
                        + " Bea Sample is responsible for this and not among the participants");
    }

    @Test
    void rationalesAreExpectedWhereOthersAreGiven() {
        Prerequisite gauges = Prerequisite.of(RichText.of("Gauges"), RichText.empty());
        Prerequisite maps = Prerequisite.of(RichText.of("Maps"), RichText.of("To find the gauges"));

        assertThat(found("empty-cell", charter(maps, gauges)))
                .containsExactly("/prerequisites/1/rationale expected a rationale for \"Gauges\", found an empty cell");
        assertThat(found("empty-cell", charter(gauges))).isEmpty();
    }

    @Test
    void stretchesMayOverlapWhereTheTextBelowThemSaysSo() {
        List<Fact> paths = new ArrayList<>(
                List.of(stretch("Path 1", "2022-02-02", "2022-02-16"), stretch("Path 2", "2022-02-10", "2022-04-06")));
        assertThat(found("paths-overlap", charter(paths.toArray(new Fact[0])))).hasSize(1);

        paths.set(1, stretch("Path 2", "2022-02-10", "2022-04-06").withBody(Prose.of("This runs in parallel.")));
        assertThat(found("paths-overlap", charter(paths.toArray(new Fact[0])))).isEmpty();

        paths.set(1, stretch("Path 2", "2022-02-10", "2022-04-06").withBody(Prose.of("This takes long.")));
        assertThat(found("paths-overlap", charter(paths.toArray(new Fact[0])))).hasSize(1);
    }

    private static Path stretch(String name, String start, String end) {
        return Path.builder()
                .name(RichText.of(name))
                .start(Optional.of(CharterDate.parse(start)))
                .end(Optional.of(CharterDate.parse(end)))
                .build();
    }
}
