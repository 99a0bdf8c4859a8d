package org.charterkit.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.ExitCriterion;
import org.charterkit.Fact;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;

/** Tells what kind of revision a change is. */
final class Classification {
    private Classification() {}

    static Set<ChangeClass> of(Change change) {
        if (change instanceof Change.Moved) {
            return Set.of(ChangeClass.STRUCTURE);
        }
        Element element = change.element();
        if (element instanceof Element.Statement statement) {
            return change instanceof Change.Changed changed
                    ? changed(((Element.Statement) changed.old()).fact(), statement.fact())
                    : Set.of(whole(statement.fact()));
        }
        if (element instanceof Element.Text text) {
            boolean sameWords = change instanceof Change.Changed changed
                    && sameWords(((Element.Text) changed.old()).prose(), text.prose());
            return Set.of(
                    sameWords ? ChangeClass.EDITORIAL : ofSection(text.section().kind()));
        }
        if (element instanceof Element.Heading heading) {
            boolean progressed = change instanceof Change.Changed changed
                    && !statedProgress(changed.old()).equals(statedProgress(heading));
            return Set.of(progressed ? ChangeClass.PROGRESS : ChangeClass.STRUCTURE);
        }
        return Set.of(element instanceof Element.Form ? ChangeClass.STRUCTURE : ChangeClass.EDITORIAL);
    }

    static boolean sameWords(Prose was, Prose is) {
        return TextTokens.fold(was.source()).equals(TextTokens.fold(is.source()));
    }

    private static OptionalInt statedProgress(Element heading) {
        return ((Element.Heading) heading).section().statedProgress();
    }

    /** The class of prose with other words, by what the section is about that it stands in. */
    static ChangeClass ofSection(SectionKind section) {
        return switch (section) {
            case GOALS, EXIT_CRITERIA, PREREQUISITES, OUT_OF_SCOPE -> ChangeClass.SCOPE;
            case TIMELINE -> ChangeClass.DATES;
            case ROLES -> ChangeClass.ROSTER;
            case ATTRIBUTES, OTHER -> ChangeClass.EDITORIAL;
        };
    }

    /** The class of a fact that came or went. */
    private static ChangeClass whole(Fact fact) {
        return switch (fact.factKind()) {
            case ATTRIBUTE -> ofAttribute(((Attribute) fact).kind());
            case PREREQUISITE, EXIT_CRITERION, SCOPE_ITEM -> ChangeClass.SCOPE;
            case PATH -> ChangeClass.DATES;
            case ROLE_DEFINITION, PARTICIPANT -> ChangeClass.ROSTER;
        };
    }

    private static ChangeClass ofAttribute(AttributeKind kind) {
        if (kind.isDate()) {
            return ChangeClass.DATES;
        }
        return kind == AttributeKind.STATUS ? ChangeClass.PROGRESS : ChangeClass.EDITORIAL;
    }

    private static Set<ChangeClass> changed(Fact old, Fact fact) {
        EnumSet<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        if (old instanceof ExitCriterion was && fact instanceof ExitCriterion is) {
            addCriterion(was, is, classes);
        } else if (old instanceof Path was && fact instanceof Path is) {
            addPath(was, is, classes);
        } else if (old instanceof Attribute was && fact instanceof Attribute is) {
            addAttribute(was, is, classes);
        } else if (old instanceof Participant was && fact instanceof Participant is) {
            if (!Fields.person(was).equals(Fields.person(is))) {
                classes.add(ChangeClass.ROSTER);
            }
        } else if (!sameWords(old, fact)) {
            classes.add(whole(fact));
        }
        return classes.isEmpty() ? Set.of(ChangeClass.EDITORIAL) : Collections.unmodifiableSet(classes);
    }

    private static void addAttribute(Attribute was, Attribute is, Set<ChangeClass> classes) {
        boolean isDate = was.kind().isDate() || is.kind().isDate();
        if (isDate && (was.kind() != is.kind() || !was.date().equals(is.date()))) {
            classes.add(ChangeClass.DATES);
        }
        if (!was.state().equals(is.state()) || (is.kind() == AttributeKind.STATUS && !sameWords(was, is))) {
            classes.add(ChangeClass.PROGRESS);
        }
    }

    private static void addCriterion(ExitCriterion was, ExitCriterion is, Set<ChangeClass> classes) {
        boolean nested = !was.criteria().equals(is.criteria());
        if (!Fields.sameWords(was.text(), is.text())
                || !was.body().equals(is.body())
                || (nested && was.criteria().size() != is.criteria().size())) {
            classes.add(ChangeClass.SCOPE);
        }
        if (!was.due().equals(is.due()) || !was.started().equals(is.started())) {
            classes.add(ChangeClass.DATES);
        }
        if (!was.status().equals(is.status())
                || !was.progress().equals(is.progress())
                || !was.completed().equals(is.completed())
                || !was.note().equals(is.note())) {
            classes.add(ChangeClass.PROGRESS);
        }
        if (!was.dris().equals(is.dris())) {
            classes.add(ChangeClass.ROSTER);
        }
        if (nested && was.criteria().size() == is.criteria().size()) {
            for (int i = 0; i < is.criteria().size(); i++) {
                addCriterion(was.criteria().get(i), is.criteria().get(i), classes);
            }
        }
    }

    private static void addPath(Path was, Path is, Set<ChangeClass> classes) {
        if (!was.status().equals(is.status()) || !Fields.statuses(was.steps()).equals(Fields.statuses(is.steps()))) {
            classes.add(ChangeClass.PROGRESS);
        }
        if (!Fields.assignees(was.steps()).equals(Fields.assignees(is.steps()))) {
            classes.add(ChangeClass.ROSTER);
        }
        boolean samePlan = was.start().equals(is.start())
                && was.end().equals(is.end())
                && Fields.sameWords(was.name(), is.name())
                && Fields.words(was.steps()).equals(Fields.words(is.steps()));
        if (!samePlan) {
            classes.add(ChangeClass.DATES);
        }
    }

    private static boolean sameWords(Fact old, Fact fact) {
        return TextTokens.fold(Fields.text(old)).equals(TextTokens.fold(Fields.text(fact)));
    }
}
