package org.charterkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterkit.text.RichText;

/** Puts facts where the handbook's pages have them. */
final class HandbookLayout {
    private static final int SECTION_LEVEL = 2;

    private final List<Section> sections;

    HandbookLayout(List<Section> sections) {
        this.sections = new ArrayList<>(sections);
    }

    List<Section> place(List<? extends Fact> facts) {
        Map<FactKind, List<Fact>> byKind = new LinkedHashMap<>();
        facts.forEach(fact -> byKind.computeIfAbsent(fact.factKind(), kind -> new ArrayList<>())
                .add(fact));
        byKind.values().forEach(this::placeAlike);
        return sections;
    }

    /** Facts of one kind: behind the last of the kind, or into the section that is theirs. */
    private void placeAlike(List<Fact> facts) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            List<Block> content = new ArrayList<>(sections.get(i).content());
            for (int j = content.size() - 1; j >= 0; j--) {
                if (content.get(j) instanceof Run run
                        && run.kind() == facts.get(0).factKind()) {
                    content.remove(j);
                    content.addAll(j, longer(run, facts));
                    sections.set(i, sections.get(i).withContent(content));
                    return;
                }
            }
        }
        addToSection(longer(newRun(facts.get(0)), facts.subList(1, facts.size())));
    }

    /** A run with more facts: those that its layout cannot hold stand in runs of their own behind it. */
    private static List<Run> longer(Run run, List<Fact> more) {
        List<Run> runs = new ArrayList<>();
        Run current = run;
        List<Fact> facts = new ArrayList<>(run.facts());
        List<Fact> added = new ArrayList<>();
        for (Fact fact : more) {
            if (current.layout() == Layout.TABLE || LayoutRules.holds(current.layout(), fact)) {
                facts.add(fact);
                added.add(fact);
            } else {
                runs.add(Run.of(current.label(), current.layout(), columnsFor(current, added), facts));
                current = newRun(fact);
                facts = new ArrayList<>(current.facts());
                added.clear();
            }
        }
        runs.add(Run.of(current.label(), current.layout(), columnsFor(current, added), facts));
        return runs;
    }

    /** The columns of a table with those that the details of more facts need; none for any other layout. */
    static List<RichText> columnsFor(Run run, List<Fact> more) {
        Set<RichText> columns = new LinkedHashSet<>();
        if (run.layout() == Layout.TABLE) {
            more.forEach(fact -> LayoutRules.details(fact).forEach(detail -> columns.add(detail.name())));
        }
        run.columns().forEach(columns::remove);
        List<RichText> all = new ArrayList<>(run.columns());
        all.addAll(columns);
        return all;
    }

    private void addToSection(List<Run> runs) {
        SectionKind kind = sectionOf(runs.get(0).kind());
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).kind() == kind) {
                List<Block> content = new ArrayList<>(sections.get(i).content());
                content.addAll(runs);
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
                        .addAllContent(runs)
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
