package org.charterkit.examples.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CompletionStatus;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Layout;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Prerequisite;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.RoleKind;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/** A charter that has something nasty in every place, and every kind of fact. */
final class HostileCharter {
    /** Ends a cell, an element, an attribute and a comment, and begins worse. */
    static final String NASTY = "x | \"'><script>alert(1)</script><img src=https://evil.example/i.png> --> `[y](z)";

    private static final String PROSE = "<script>alert(1)</script>\n\n"
            + "A [link](javascript:alert(1)), a [good one](https://good.example/a?b=1&c=2), "
            + "an ![image](https://evil.example/pixel.png), <b onclick=\"alert(1)\">inline</b>.\n\n"
            + "<!-- never closed\n\n> # heading\n\n```\nnever closed <script>";

    private HostileCharter() {}

    static Reading reading() {
        return Reading.builder()
                .charter(charter())
                .kind(PageKind.CHARTER)
                .kindReason("made for a test")
                .build();
    }

    static Charter charter() {
        RichText nasty = RichText.of(
                TextRun.of(NASTY),
                TextRun.link("click", "javascript:alert(1)"),
                TextRun.link("data", "data:text/html,<script>alert(1)</script>"),
                TextRun.link("quoted", "https://good.example/\"onmouseover=\"alert(1)"),
                TextRun.link("fine", "https://good.example/?a=1&b=2"),
                TextRun.of("bold").withStyle(TextStyle.STRONG).withStyle(TextStyle.CODE),
                TextRun.opaque("<img src=x onerror=alert(1)>", "alt"));
        Person person = Person.builder()
                .name(NASTY)
                .handle("<b>")
                .link("JavaScript:alert(1)")
                .note(nasty)
                .build();
        Role role = Role.of(nasty, Set.of(RoleKind.FACILITATOR, RoleKind.EXECUTIVE_SPONSOR));
        ExitCriterion nested = ExitCriterion.of(nasty).withStatus(CompletionStatus.DROPPED);
        return Charter.builder()
                .title(NASTY)
                .description(NASTY + "\u001b[2J")
                .addSections(Section.builder()
                        .heading(nasty)
                        .level(2)
                        .kind(SectionKind.GOALS)
                        .addProse(PROSE)
                        .addContent(Run.of(
                                Optional.of(nasty),
                                Layout.LIST,
                                List.of(),
                                List.of(ExitCriterion.builder()
                                        .text(nasty)
                                        .note(nasty)
                                        .body(Optional.of(Prose.of(PROSE)))
                                        .addDris(person)
                                        .addCriteria(nested)
                                        .build())))
                        .build())
                .addFacts(Attribute.of(AttributeKind.SLACK, nasty))
                .addFacts(Prerequisite.of(nasty, nasty))
                .addFacts(ScopeItem.of(nasty))
                .addFacts(RoleDefinition.of(role, Prose.of(PROSE), Set.of(Raci.RESPONSIBLE)))
                .addFacts(Path.builder()
                        .name(nasty)
                        .period(nasty)
                        .statedDuration(Optional.of(NASTY))
                        .body(Optional.of(Prose.of(PROSE)))
                        .addSteps(Step.builder()
                                .text(nasty)
                                .addAssignees(person)
                                .body(Optional.of(Prose.of(PROSE)))
                                .build())
                        .build())
                .addFacts(Participant.builder()
                        .role(Optional.of(role))
                        .person(Optional.of(person))
                        .title(nasty)
                        .addDetails(Detail.of(nasty, nasty))
                        .build())
                .build();
    }
}
