package org.charterkit.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.ProseBlock;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.RoleKind;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/** A charter that has something of everything; {@code tide-tables.json} is what it looks like. */
final class TideTables {
    private TideTables() {}

    static Charter charter() {
        return Charter.builder()
                .title("Tide Tables Working Group")
                .description("Tide tables for everyone")
                .frontMatter(DataMap.of(List.of(
                        new DataMap.Entry("status", DataValue.of("active")),
                        new DataMap.Entry("edition", new DataValue.Numeral("1.10")),
                        new DataMap.Entry(
                                "tags",
                                new DataValue.Sequence(List.of(new DataValue.Flag(true), new DataValue.Nothing()))))))
                .addSections(attributes(), goals(), prerequisites())
                .addSections(exitCriteria(), laterCriteria(), timeline(), outOfScope(), roles())
                .extensions(DataMap.empty().with("ledger", new DataValue.Mapping(DataMap.empty())))
                .build();
    }

    private static Section attributes() {
        RichText channel = RichText.of(
                TextRun.link("#wg_tides", "https://chat.example.com/tides").withTitle("Chat"),
                TextRun.of(" (internal)"));
        return section("Attributes", SectionKind.ATTRIBUTES)
                .addContent(Run.table(
                        words("Property", "Value"),
                        List.of(
                                Attribute.of(AttributeKind.DATE_CREATED, CharterDate.parse("2022-01-24")),
                                Attribute.of(AttributeKind.TARGET_END_DATE, RichText.of("TBD")),
                                Attribute.of(AttributeKind.SLACK, channel),
                                Attribute.of(AttributeKind.STATUS, RichText.of("Paused"))
                                        .withState(CharterState.PAUSED))))
                .build();
    }

    private static Section goals() {
        return section("Business Goals", SectionKind.GOALS)
                .addProse("Know the tides:\n\n- of *every* harbour")
                .build();
    }

    private static Section prerequisites() {
        Prerequisite gauges = Prerequisite.of(RichText.of("Gauges online"), RichText.of("Nothing to measure with"));
        return section("Prerequisites", SectionKind.PREREQUISITES)
                .addContent(Run.table(
                        words("Prerequisite", "Rationale", "Owner"),
                        List.of(gauges.withDetails(Detail.of("Owner", "Harbour office")))))
                .build();
    }

    private static Section exitCriteria() {
        ExitCriterion table = ExitCriterion.builder()
                .text(RichText.of("The tables are public"))
                .status(CompletionStatus.DONE)
                .progress(100)
                .note(RichText.of(TextRun.of("see the report").withStyle(TextStyle.EMPHASIS)))
                .addDris(Person.of("Ada Example"))
                .addDris(Person.ofHandle("amira"))
                .started(Optional.of(CharterDate.parse("2023-01-05")))
                .due(Optional.of(CharterDate.parse("FY2024-Q2")))
                .completed(Optional.of(CharterDate.parse("2023-05-25")))
                .body(Optional.of(Prose.of("In print as well.")))
                .addCriteria(ExitCriterion.of("A table for spring tides").withStatus(CompletionStatus.OPEN))
                .build();
        return section("Exit Criteria (70% completed)", SectionKind.EXIT_CRITERIA)
                .id(Optional.of("exit"))
                .addProse("The group is done when:")
                .addContent(Run.list(List.of(table, ExitCriterion.of("Every harbour has a gauge"))))
                .addContent(Run.of(
                        Optional.of(RichText.of("Later:")),
                        Layout.TABLE,
                        words("Criteria", "Artifact"),
                        List.of(ExitCriterion.builder()
                                .text(RichText.of("Neap tides too"))
                                .status(CompletionStatus.DROPPED)
                                .addDetails(Detail.of("Artifact", "The ledger"))
                                .build())))
                .build();
    }

    private static Section laterCriteria() {
        return section("Harbours abroad", SectionKind.EXIT_CRITERIA)
                .level(3)
                .addContent(Run.list(List.of(ExitCriterion.of("Ask them"))))
                .build();
    }

    private static Section timeline() {
        Path path = Path.builder()
                .name(RichText.of("Path 1"))
                .start(Optional.of(CharterDate.parse("2022-02-02")))
                .end(Optional.of(CharterDate.parse("2022-02-18")))
                .period(RichText.of("2022-02-02 > 2022-02-18"))
                .statedDuration(Optional.of("2 weeks"))
                .status(Optional.of(CompletionStatus.OPEN))
                .addSteps(Step.builder()
                        .text(RichText.of("Read the gauges"))
                        .addAssignees(Person.of("Bo Example"))
                        .status(Optional.of(CompletionStatus.DONE))
                        .due(Optional.of(CharterDate.parse("2022-02")))
                        .addSteps(Step.of("Clean them first"))
                        .build())
                .build();
        return section("Timeline", SectionKind.TIMELINE)
                .addContent(Run.of(Optional.empty(), Layout.HEADINGS, List.of(), List.of(path)))
                .build();
    }

    private static Section outOfScope() {
        RichText marked = RichText.of(
                TextRun.of("Rivers"), TextRun.lineBreak(), TextRun.opaque("{{< rivers >}}", ""), TextRun.of(" at all"));
        return section("Out of Scope", SectionKind.OUT_OF_SCOPE)
                .addContent(Run.list(List.of(ScopeItem.of(RichText.of("Weather")), ScopeItem.of(marked))))
                .build();
    }

    private static Section roles() {
        RoleDefinition contributors = RoleDefinition.of(
                Role.of(RichText.of("Contributors"), EnumSet.of(RoleKind.CONTRIBUTOR)),
                Prose.of("Responsible for the gauges, accountable for the tables."),
                EnumSet.of(Raci.ACCOUNTABLE, Raci.RESPONSIBLE));
        Participant lead = Participant.builder()
                .role(Optional.of(
                        Role.of(RichText.of("Functional Lead - Product"), EnumSet.of(RoleKind.FUNCTIONAL_LEAD))
                                .withQualifier("Product")))
                .person(Optional.of(Person.builder()
                        .name("Cy Example")
                        .handle("cy")
                        .link("https://people.example.com/cy")
                        .note(RichText.of("Product - Growth"))
                        .build()))
                .title(RichText.of("Product Lead"))
                .addDetails(Detail.of("Department", "Harbours"))
                .build();
        Participant open = Participant.builder()
                .role(Optional.of(Role.of(RoleKind.FACILITATOR)))
                .build();
        return section("Roles and Responsibilities", SectionKind.ROLES)
                .addContent(Run.of(Optional.empty(), Layout.BOLD_LINES, List.of(), List.of(contributors)))
                .addContent(new ProseBlock(Prose.of("Who they are:")))
                .addContent(Run.of(
                        Optional.of(RichText.of("Leads")),
                        Layout.TABLE,
                        words("Working Group Role", "Person", "Title", "Department"),
                        List.of(lead, open)))
                .build();
    }

    private static Section.Builder section(String heading, SectionKind kind) {
        return Section.builder().heading(RichText.of(heading)).kind(kind).level(2);
    }

    private static List<RichText> words(String... words) {
        return List.of(words).stream().map(RichText::of).toList();
    }
}
