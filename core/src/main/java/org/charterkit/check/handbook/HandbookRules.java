package org.charterkit.check.handbook;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.check.Rule;
import org.charterkit.check.RuleSet;

/**
 * The rules that the handbook's working groups set themselves.
 *
 * <pre>{@code
 * RuleSet rules = HandbookRules.all().without("bare-url").at("functional-lead", Severity.ERROR);
 * }</pre>
 *
 * <p>An error is what the handbook requires or what cannot be true; a warning is what a reader would stumble over; the
 * rest is worth knowing. Rules that ask for people, channels and documents pass over groups that have ended: nobody can
 * join them any more.
 *
 * @since 0.1.0
 */
public final class HandbookRules {
    private static final int MOST_GROUPS = 3;

    private HandbookRules() {}

    /**
     * All rules but those that need a template.
     *
     * @return the set, on which the others build
     */
    public static RuleSet all() {
        return RuleSet.of(List.of(
                new PageTitle(),
                new PageDescription(),
                RequiredRole.executiveSponsor(),
                RequiredRole.facilitator(),
                RequiredRole.functionalLead(),
                new OpenRole(),
                new ExitCriteriaStated(),
                new ExitCriteriaListed(),
                new PlaceholderCriterion(),
                new ClosedCriteriaStatus(),
                new CreatedDateStated(),
                new TargetEndStated(),
                new ImpossibleDate(),
                new UnreadableDate(),
                new IsoDate(),
                new DatesInOrder(),
                new TargetEndPassed(),
                new ClosedEndDate(),
                new ClosedResult(),
                new SlackChannelStated(),
                new SlackPrefix(),
                new AgendaLinked(),
                new PathsInOrder(),
                new PathsApart(),
                new StatedDuration(),
                new ResponsibleParticipate(),
                new ListedOnce(),
                new OneSpelling(),
                new KnownRole(),
                new ParticipantTitle(),
                new NoBareUrl(),
                new TellingLinkText(),
                new NoEmptyCell(),
                new SectionsThere(),
                new SectionsFilled(),
                new SectionsKnown(),
                new SectionsInOrder(),
                new SectionLevels(),
                new OneGroupPerFacilitator(),
                tooManyGroups(MOST_GROUPS),
                new IndexComplete(),
                new IndexState(),
                new IndexLeadsSomewhere(),
                new NamesApart()));
    }

    /**
     * All rules, and that pages have not drifted from a template: what of it is missing, renamed, or was left as it is.
     *
     * @param template a page of the form that others are to have
     * @return the set
     */
    public static RuleSet withTemplate(Charter template) {
        RuleSet rules = all();
        for (Rule rule : templateRules(template)) {
            rules = rules.with(rule);
        }
        return rules;
    }

    /**
     * The rules that hold pages to a template.
     *
     * @param template a page of the form that others are to have
     * @return the rules
     */
    public static List<Rule> templateRules(Charter template) {
        return List.of(
                new TemplateSections(template), new TemplateAttributes(template), new TemplatePlaceholders(template));
    }

    /**
     * That nobody is in too many active groups; to be put in place of the rule for more than three.
     *
     * @param most how many are not too many
     * @return the rule
     * @throws IllegalArgumentException if that is less than one
     */
    public static Rule tooManyGroups(int most) {
        return new FewGroupsPerPerson(most);
    }
}
