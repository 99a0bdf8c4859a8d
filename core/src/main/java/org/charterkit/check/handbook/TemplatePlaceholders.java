package org.charterkit.check.handbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.Attribute;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Person;
import org.charterkit.ProseBlock;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Finding;
import org.charterkit.check.PageRule;
import org.charterkit.check.Placed;
import org.charterkit.check.RuleDescription;
import org.charterkit.io.Severity;
import org.charterkit.text.RichText;

/** Nothing of the page still says what its template says where the page is to have words of its own. */
final class TemplatePlaceholders implements PageRule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "template-placeholder",
            Severity.WARNING,
            "What was copied from the template and not filled in says nothing about this group.",
            "Whoever checks, by the template",
            "Replace the words of the template with those of the group, or remove them.");

    private final Charter template;

    TemplatePlaceholders(Charter template) {
        this.template = template;
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(CheckedPage page) {
        return Stream.of(
                        goals(page),
                        left(page, ExitCriterion.class, ExitCriterion::text),
                        left(page, ScopeItem.class, ScopeItem::text),
                        left(page, Attribute.class, Attribute::value),
                        left(page, Participant.class, TemplatePlaceholders::nameOf))
                .flatMap(found -> found);
    }

    /** Prose of the goals alone: other sections may well say the same on every page. */
    private Stream<Finding> goals(CheckedPage page) {
        return page.sections().stream()
                .filter(section -> section.value().kind() == SectionKind.GOALS)
                .filter(section -> section.value().content().stream().anyMatch(this::isInTemplate))
                .map(section -> page.finding(
                        this,
                        section.pointer().child("heading"),
                        TopSections.headingOf(section) + " still says what the template says"));
    }

    private boolean isInTemplate(Block block) {
        return block instanceof ProseBlock mine
                && template.goals().stream()
                        .map(Section::content)
                        .flatMap(List::stream)
                        .anyMatch(other -> other instanceof ProseBlock theirs
                                && theirs.prose().sameAs(mine.prose()));
    }

    private <F extends Fact> Stream<Finding> left(CheckedPage page, Class<F> type, Function<F, RichText> words) {
        Set<String> placeholders = template.facts(type)
                .map(words)
                .map(RichText::plainText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        return page.facts(type).stream()
                .filter(fact -> placeholders.contains(words.apply(fact.value()).plainText()))
                .map(fact -> finding(page, fact, words.apply(fact.value())));
    }

    private Finding finding(CheckedPage page, Placed<?> fact, RichText words) {
        return page.finding(
                this, fact.pointer(), Words.quoted(words.plainText()) + " still stands here from the template");
    }

    private static RichText nameOf(Participant participant) {
        return RichText.of(participant.person().map(Person::displayName).orElse(""));
    }
}
