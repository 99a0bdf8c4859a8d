package org.charterkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        addToSection(longer(newRun(facts), facts.subList(1, facts.size())));
    }

    /** A run with more facts: those that its layout cannot hold stand in runs of their own behind it. */
    private static List<Run> longer(Run run, List<Fact> more) {
        List<Run> runs = new ArrayList<>();
        Run current = run;
        List<Fact> facts = new ArrayList<>(run.facts());
        List<Fact> added = new ArrayList<>();
        for (int i = 0; i < more.size(); i++) {
            Fact fact = more.get(i);
            boolean isHeld = !needsColumns(fact) && LayoutRules.holds(current.layout(), fact);
            if (current.layout() == Layout.TABLE || isHeld) {
                facts.add(fact);
                added.add(fact);
            } else {
                runs.add(Run.of(current.label(), current.layout(), columnsFor(current, added), facts));
                current = newRun(more.subList(i, more.size()));
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

    /** A run of the first of some facts, in a table with columns for all of them where it has to be a table. */
    private static Run newRun(List<? extends Fact> facts) {
        Fact fact = facts.get(0);
        List<Detail> details = LayoutRules.details(fact);
        Layout layout = needsColumns(fact) ? Layout.TABLE : fact.factKind().usualLayout();
        List<RichText> columns = new ArrayList<>();
        if (layout == Layout.TABLE) {
            columns.addAll(usualColumns(fact.factKind(), facts));
            details.stream()
                    .map(Detail::name)
                    .filter(name -> !columns.contains(name))
                    .forEach(columns::add);
        }
        return Run.of(Optional.empty(), layout, columns, List.of(fact));
    }

    /** Whether a fact says something that pages have no place for but a column. */
    private static boolean needsColumns(Fact fact) {
        boolean hasDetails = !LayoutRules.details(fact).isEmpty();
        return hasDetails
                || (fact instanceof Path path && hasDatesAlone(path))
                || (fact instanceof ExitCriterion criterion
                        && (criterion.started().isPresent()
                                || criterion.due().isPresent()
                                || criterion.completed().isPresent()
                                || !namesItsPersons(criterion)));
    }

    /** Whether no words say when a path is, but dates that cells can hold. */
    private static boolean hasDatesAlone(Path path) {
        boolean hasDates = path.start().isPresent() || path.end().isPresent();
        boolean isRow = path.steps().isEmpty()
                && path.body().isEmpty()
                && path.statedDuration().isEmpty()
                && path.status().isEmpty();
        return hasDates && isRow && path.period().isEmpty();
    }

    /** Whether the words of a criterion name all who are responsible: "Publish the tables (DRI: Ada Example)". */
    private static boolean namesItsPersons(ExitCriterion criterion) {
        String words = criterion.text().plainText();
        return criterion.dris().stream()
                .allMatch(dri ->
                        dri.name().or(dri::handle).filter(words::contains).isPresent());
    }

    private static List<RichText> usualColumns(FactKind kind, List<? extends Fact> facts) {
        return switch (kind) {
            case ATTRIBUTE -> words("Property", "Value");
            case PREREQUISITE -> words("Prerequisite", "Rationale");
            case EXIT_CRITERION -> criteriaColumns(facts);
            case PATH -> words("Phase", "Start Date", "End Date");
            case PARTICIPANT -> words("Working Group Role", "Person", "Title");
            case SCOPE_ITEM, ROLE_DEFINITION -> List.of();
        };
    }

    /**
     * Only columns that some criterion fills, and one for progress only where all do: an empty cell would say that a
     * criterion is open. Else marks before the words tell how far each has come.
     */
    private static List<RichText> criteriaColumns(List<? extends Fact> facts) {
        List<RichText> columns = new ArrayList<>(words("Criteria"));
        addColumn(columns, "Start Date", facts, criterion -> criterion.started().isPresent());
        addColumn(columns, "Due Date", facts, criterion -> criterion.due().isPresent());
        addColumn(
                columns,
                "Completed Date",
                facts,
                criterion -> criterion.completed().isPresent());
        if (facts.stream().allMatch(HandbookLayout::tellsProgress)) {
            columns.add(RichText.of("Progress"));
        }
        addColumn(columns, "DRI", facts, criterion -> !namesItsPersons(criterion));
        return columns;
    }

    private static boolean tellsProgress(Fact fact) {
        return fact instanceof ExitCriterion criterion
                && (criterion.status().isPresent() || criterion.progress().isPresent());
    }

    private static void addColumn(
            List<RichText> columns, String heading, List<? extends Fact> facts, Predicate<ExitCriterion> fills) {
        if (facts.stream().anyMatch(fact -> fact instanceof ExitCriterion criterion && fills.test(criterion))) {
            columns.add(RichText.of(heading));
        }
    }

    private static List<RichText> words(String... columns) {
        return List.of(columns).stream().map(RichText::of).toList();
    }
}
