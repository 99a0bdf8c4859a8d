package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.RoleKind;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.io.PageKind;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Tells what a page is from what was read of it, and reads the groups that an index page lists. */
final class PageKinds {
    /** A page that belongs to a group says so at its beginning. */
    private static final int OPENING = 2;

    private final Page page;
    private final Charter charter;
    private final Vocabulary vocabulary;

    PageKinds(Page page, Charter charter, Vocabulary vocabulary) {
        this.page = page;
        this.charter = charter;
        this.vocabulary = vocabulary;
    }

    /**
     * What the page is, and why.
     *
     * @param kind what it is
     * @param reason a sentence
     * @param index the groups that it lists
     */
    record Verdict(PageKind kind, String reason, Optional<WorkingGroupIndex> index) {}

    Verdict tell() {
        List<WorkingGroupIndex.Group> groups = listedGroups();
        if (!groups.isEmpty()) {
            return new Verdict(
                    PageKind.INDEX,
                    "the page lists " + groups.size() + " groups",
                    Optional.of(new WorkingGroupIndex(groups)));
        }
        long properties =
                charter.attributes().stream().filter(PageKinds::isTelling).count();
        long roles =
                charter.participants().stream().filter(PageKinds::isTelling).count();
        boolean criteria = has(SectionKind.EXIT_CRITERIA);
        boolean goals = has(SectionKind.GOALS);
        boolean named = namesGroup(charter.title().orElse(""))
                || namesGroup(charter.description().orElse(""));
        boolean isAttributed =
                named || has(SectionKind.ATTRIBUTES) || vocabulary.pageWords().hasSureTables(FactKind.ATTRIBUTE);
        boolean isCharter = (properties >= 2 && (criteria || (isAttributed && (roles >= 1 || goals))))
                || (roles >= 2 && criteria && (named || properties > 0 || namesCriteria()))
                || (named && properties >= 1 && roles >= 1)
                || (named && roles >= 3);
        if (isCharter) {
            return new Verdict(
                    PageKind.CHARTER,
                    "the page states " + properties + " properties of a group, " + roles + " roles in it"
                            + (criteria ? " and exit criteria" : ""),
                    Optional.empty());
        }
        boolean aboutGroup = named || charter.sections().stream().limit(OPENING).anyMatch(this::speaksOfGroup);
        return aboutGroup
                ? new Verdict(
                        PageKind.SUPPORTING,
                        "the page speaks of a group and states neither its properties nor its roles",
                        Optional.empty())
                : new Verdict(PageKind.OTHER, "the page states nothing that a charter states", Optional.empty());
    }

    /** Whether a heading speaks of exit criteria; other pages have roles and "Deliverables", too. */
    private boolean namesCriteria() {
        return charter.sections().stream()
                .flatMap(section -> section.heading().stream())
                .anyMatch(heading -> vocabulary.pageWords().sectionKind(heading) == SectionKind.EXIT_CRITERIA);
    }

    private boolean has(SectionKind kind) {
        return charter.sections().stream().anyMatch(section -> section.kind() == kind);
    }

    private static boolean isTelling(Attribute attribute) {
        return attribute.kind().isDate()
                || attribute.kind() == AttributeKind.SLACK
                || attribute.kind() == AttributeKind.DOCUMENT;
    }

    private static boolean isTelling(Participant participant) {
        return participant
                .role()
                .filter(role -> !role.kinds().contains(RoleKind.OTHER))
                .isPresent();
    }

    private boolean namesGroup(String words) {
        return vocabulary.pageWords().namesGroup(RichText.of(words));
    }

    private boolean speaksOfGroup(Section section) {
        return section.prose().stream().anyMatch(prose -> namesGroup(prose.source()));
    }

    private List<WorkingGroupIndex.Group> listedGroups() {
        List<WorkingGroupIndex.Group> groups = new ArrayList<>();
        for (OutlineSection section : page.sections()) {
            Optional<CharterState> state = listedState(section);
            for (OutlineBlock block : section.blocks()) {
                if (state.isPresent() && block instanceof OutlineBlock.Items items) {
                    items.items().stream()
                            .map(OutlineBlock.Item::text)
                            .filter(text -> !text.isBlank())
                            .forEach(text -> groups.add(group(text, state)));
                }
            }
        }
        return groups;
    }

    /** How the groups stand that a section lists; empty where it lists none. */
    private Optional<CharterState> listedState(OutlineSection section) {
        for (OutlineBlock block : section.blocks()) {
            if (block instanceof OutlineBlock.Items) {
                return section.heading().map(Inlines::text).flatMap(vocabulary.pageWords()::listedState);
            }
        }
        return Optional.empty();
    }

    private static WorkingGroupIndex.Group group(RichText text, Optional<CharterState> state) {
        Optional<String> link = text.links().stream().findFirst();
        RichText title = link.isEmpty() ? text : text.filter(run -> run.href().equals(link));
        return new WorkingGroupIndex.Group(title.map(run -> run.withoutLink()), link, state);
    }
}
