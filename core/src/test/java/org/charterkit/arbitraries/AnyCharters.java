package org.charterkit.arbitraries;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.charterkit.Attribute;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.Detail;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.FiscalCalendar;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.Run;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/**
 * Any charter that the builders accept, whether its meanings agree with its words or not.
 *
 * <pre>{@code
 * @Domain(AnyCharters.class)
 * class SomethingProperties {
 *     @Property
 *     void holdsFor(@ForAll Charter charter) {…}
 * }
 * }</pre>
 *
 * <p>With a domain jqwik knows no other types; add {@code @Domain(DomainContext.Global.class)} for numbers and strings.
 * The same arbitraries are static methods of {@link Pages}, {@link Facts}, {@link People}, {@link Dates} and
 * {@link Texts}.
 */
public final class AnyCharters extends DomainContextBase {
    /**
     * Charters.
     *
     * @return arbitrary charters
     */
    @Provide
    public Arbitrary<Charter> charters() {
        return Pages.charters();
    }

    /**
     * Pairs of charters.
     *
     * @return arbitrary pairs, most of them a few changes apart
     */
    @Provide
    public Arbitrary<CharterPair> pairs() {
        return Pages.pairs();
    }

    /**
     * Sections under a heading.
     *
     * @return arbitrary sections
     */
    @Provide
    public Arbitrary<Section> sections() {
        return Pages.sections();
    }

    /**
     * Runs in all layouts.
     *
     * @return arbitrary runs
     */
    @Provide
    public Arbitrary<Run> runs() {
        return Pages.runs();
    }

    /**
     * Facts of all kinds.
     *
     * @return arbitrary facts
     */
    @Provide
    public Arbitrary<Fact> facts() {
        return Facts.facts();
    }

    /**
     * Attributes.
     *
     * @return arbitrary attributes
     */
    @Provide
    public Arbitrary<Attribute> attributes() {
        return Facts.attributes();
    }

    /**
     * Prerequisites.
     *
     * @return arbitrary prerequisites
     */
    @Provide
    public Arbitrary<Prerequisite> prerequisites() {
        return Facts.prerequisites();
    }

    /**
     * Exit criteria.
     *
     * @return arbitrary criteria
     */
    @Provide
    public Arbitrary<ExitCriterion> exitCriteria() {
        return Facts.exitCriteria();
    }

    /**
     * Paths.
     *
     * @return arbitrary paths
     */
    @Provide
    public Arbitrary<Path> paths() {
        return Facts.paths();
    }

    /**
     * Steps.
     *
     * @return arbitrary steps
     */
    @Provide
    public Arbitrary<Step> steps() {
        return Facts.steps();
    }

    /**
     * Items that are out of scope.
     *
     * @return arbitrary items
     */
    @Provide
    public Arbitrary<ScopeItem> scopeItems() {
        return Facts.scopeItems();
    }

    /**
     * Definitions of roles.
     *
     * @return arbitrary definitions
     */
    @Provide
    public Arbitrary<RoleDefinition> roleDefinitions() {
        return Facts.roleDefinitions();
    }

    /**
     * Participants.
     *
     * @return arbitrary participants
     */
    @Provide
    public Arbitrary<Participant> participants() {
        return Facts.participants();
    }

    /**
     * Details.
     *
     * @return arbitrary details
     */
    @Provide
    public Arbitrary<Detail> details() {
        return Facts.details();
    }

    /**
     * Persons.
     *
     * @return arbitrary persons
     */
    @Provide
    public Arbitrary<Person> persons() {
        return People.persons();
    }

    /**
     * Roles.
     *
     * @return arbitrary roles
     */
    @Provide
    public Arbitrary<Role> roles() {
        return People.roles();
    }

    /**
     * Dates.
     *
     * @return arbitrary dates
     */
    @Provide
    public Arbitrary<CharterDate> dates() {
        return Dates.dates();
    }

    /**
     * Fiscal calendars.
     *
     * @return all calendars
     */
    @Provide
    public Arbitrary<FiscalCalendar> calendars() {
        return Dates.calendars();
    }

    /**
     * Days.
     *
     * @return arbitrary days from 2018 to 2026
     */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Dates.days();
    }

    /**
     * Front matter and extensions.
     *
     * @return arbitrary maps
     */
    @Provide
    public Arbitrary<DataMap> dataMaps() {
        return Pages.dataMaps();
    }

    /**
     * Values of front matter and extensions.
     *
     * @return arbitrary values
     */
    @Provide
    public Arbitrary<DataValue> dataValues() {
        return Pages.dataValues();
    }

    /**
     * Pointers.
     *
     * @return arbitrary pointers
     */
    @Provide
    public Arbitrary<Pointer> pointers() {
        return Pages.pointers();
    }

    /**
     * Rich texts.
     *
     * @return arbitrary texts, some of them blank
     */
    @Provide
    public Arbitrary<RichText> richTexts() {
        return Texts.richTexts();
    }

    /**
     * Runs of text that are not in normal form.
     *
     * @return arbitrary runs
     */
    @Provide
    public Arbitrary<TextRun> textRuns() {
        return Texts.runs();
    }

    /**
     * Proses.
     *
     * @return arbitrary proses
     */
    @Provide
    public Arbitrary<Prose> proses() {
        return Texts.proses();
    }
}
