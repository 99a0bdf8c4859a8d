package org.charterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.text.RichText;

/** Puts facts where the handbook's pages have them. */
final class HandbookLayout {
    private static final int SECTION_LEVEL = 2;

    private final List<Section> sections;

    HandbookLayout(List<Section> sections) {
        this.sections = new ArrayList<>(sections);
    }

    List<Section> place(List<? extends Fact> facts) {
        facts.forEach(this::place);
        return sections;
    }

    private void place(Fact fact) {
        if (!addBehindLast(fact)) {
            addToSection(fact);
        }
    }

    /** Into the last run of the kind, or into a run of its own behind it; false where no fact of the kind is there. */
    private boolean addBehindLast(Fact fact) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            List<Block> content = new ArrayList<>(sections.get(i).content());
            for (int j = content.size() - 1; j >= 0; j--) {
                if (content.get(j) instanceof Run run && run.kind() == fact.factKind()) {
                    Optional<Run> longer = withFact(run, fact);
                    content.set(j, longer.orElse(run));
                    if (longer.isEmpty()) {
                        content.add(j + 1, newRun(fact));
                    }
                    sections.set(i, sections.get(i).withContent(content));
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Run> withFact(Run run, Fact fact) {
        List<Fact> facts = new ArrayList<>(run.facts());
        facts.add(fact);
        if (run.layout() != Layout.TABLE && !LayoutRules.holds(run.layout(), fact)) {
            return Optional.empty();
        }
        return Optional.of(Run.of(run.label(), run.layout(), columnsFor(run, fact), facts));
    }

    /** The columns of a table with those that the details of one more fact need; none for any other layout. */
    static List<RichText> columnsFor(Run run, Fact fact) {
        List<RichText> columns = new ArrayList<>(run.columns());
        if (run.layout() == Layout.TABLE) {
            LayoutRules.details(fact).stream()
                    .map(Detail::name)
                    .filter(name -> !columns.contains(name))
                    .forEach(columns::add);
        }
        return columns;
    }

    private void addToSection(Fact fact) {
        SectionKind kind = sectionOf(fact.factKind());
        Run run = newRun(fact);
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).kind() == kind) {
                List<Block> content = new ArrayList<>(sections.get(i).content());
                content.add(run);
                sections.set(i, sections.get(i).withContent(content));
                return;
            }
        }
        sections.add(
                placeOf(kind),
                Section.builder()
                        .heading(RichText.of(kind.handbookHeading()))
                        .level(SECTION_LEVEL)
                        .kind(kind)
                        .addContent(run)
                        .build());
    }

    /** Behind the last section of a kind that the handbook has before it, its sub-sections included. */
    private int placeOf(SectionKind kind) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            SectionKind before = sections.get(i).kind();
            if (before != SectionKind.OTHER && before.compareTo(kind) < 0) {
                int end = i + 1;
                while (end < sections.size() && sections.get(end).level() > SECTION_LEVEL) {
                    end++;
                }
                return end;
            }
        }
        boolean hasLead = !sections.isEmpty() && sections.get(0).heading().isEmpty();
        return hasLead ? 1 : 0;
    }

    static SectionKind sectionOf(FactKind kind) {
        return switch (kind) {
            case ATTRIBUTE -> SectionKind.ATTRIBUTES;
            case PREREQUISITE -> SectionKind.PREREQUISITES;
            case EXIT_CRITERION -> SectionKind.EXIT_CRITERIA;
            case PATH -> SectionKind.TIMELINE;
            case SCOPE_ITEM -> SectionKind.OUT_OF_SCOPE;
            case ROLE_DEFINITION, PARTICIPANT -> SectionKind.ROLES;
        };
    }

    private static Run newRun(Fact fact) {
        List<Detail> details = LayoutRules.details(fact);
        Layout layout = details.isEmpty() ? fact.factKind().usualLayout() : Layout.TABLE;
        List<RichText> columns = new ArrayList<>();
        if (layout == Layout.TABLE) {
            columns.addAll(usualColumns(fact.factKind()));
            details.stream()
                    .map(Detail::name)
                    .filter(name -> !columns.contains(name))
                    .forEach(columns::add);
        }
        return Run.of(Optional.empty(), layout, columns, List.of(fact));
    }

    private static List<RichText> usualColumns(FactKind kind) {
        return switch (kind) {
            case ATTRIBUTE -> words("Property", "Value");
            case PREREQUISITE -> words("Prerequisite", "Rationale");
            case EXIT_CRITERION -> words("Criteria", "Start Date", "Due Date", "Completed Date", "Progress", "DRI");
            case PATH -> words("Phase", "Start Date", "End Date");
            case PARTICIPANT -> words("Working Group Role", "Person", "Title");
            case SCOPE_ITEM, ROLE_DEFINITION -> List.of();
        };
    }

    private static List<RichText> words(String... columns) {
        return List.of(columns).stream().map(RichText::of).toList();
    }
}
