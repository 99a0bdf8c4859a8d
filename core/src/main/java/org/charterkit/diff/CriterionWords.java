package org.charterkit.diff;

import java.util.List;
import java.util.Optional;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;

/** Tells what became of a criterion, and of those nested under it. */
record CriterionWords(String name) {
    /** That it is done comes first. */
    void add(ExitCriterion was, ExitCriterion is, List<String> parts) {
        int before = parts.size();
        addProgress(was, is, parts);
        if (!Fields.sameWords(was.text(), is.text())) {
            parts.add(name + " "
                    + Phrases.became(was.text().plainText(), is.text().plainText()));
        } else if (!was.text().equals(is.text())) {
            parts.add(name + " changed in links or markup alone");
        }
        if (!was.dris().equals(is.dris())) {
            parts.add(FactWords.names(is.dris()) + " is responsible for " + name + " instead of "
                    + FactWords.names(was.dris()));
        }
        if (!was.due().equals(is.due())) {
            parts.add(name + " is due on " + FactWords.date(is.due()) + " instead of " + FactWords.date(was.due()));
        }
        if (!was.started().equals(is.started())) {
            parts.add(name + " started on " + FactWords.date(is.started()) + " instead of "
                    + FactWords.date(was.started()));
        }
        addNested(was, is, parts);
        if (parts.size() == before) {
            parts.add("what is said beside " + name + " changed");
        }
    }

    private void addProgress(ExitCriterion was, ExitCriterion is, List<String> parts) {
        if (isDone(is) && !isDone(was)) {
            parts.add(name + " done");
        } else if (!was.status().equals(is.status())) {
            parts.add(name + " is " + FactWords.status(is.status()) + " instead of " + FactWords.status(was.status()));
        } else if (!was.progress().equals(is.progress())) {
            parts.add(name + " went from " + percent(was) + " to " + percent(is));
        } else if (!was.completed().equals(is.completed())) {
            parts.add(name + " was completed on " + FactWords.date(is.completed()) + " instead of "
                    + FactWords.date(was.completed()));
        }
    }

    static boolean isDone(ExitCriterion criterion) {
        return criterion.status().equals(Optional.of(CompletionStatus.DONE));
    }

    private static String percent(ExitCriterion criterion) {
        return criterion.progress().map(percent -> percent + " %").orElse("no percentage");
    }

    private void addNested(ExitCriterion was, ExitCriterion is, List<String> parts) {
        if (was.criteria().size() != is.criteria().size()) {
            parts.add(name + " has " + parts(is) + " instead of " + parts(was));
            return;
        }
        for (int i = 0; i < is.criteria().size(); i++) {
            if (!was.criteria().get(i).equals(is.criteria().get(i))) {
                new CriterionWords(name + "." + (i + 1))
                        .add(was.criteria().get(i), is.criteria().get(i), parts);
            }
        }
    }

    private static String parts(ExitCriterion criterion) {
        int count = criterion.criteria().size();
        return count == 0 ? "no parts" : count + (count == 1 ? " part" : " parts");
    }
}
