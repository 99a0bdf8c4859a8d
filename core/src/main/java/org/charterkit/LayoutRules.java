package org.charterkit;

import java.util.List;
import org.charterkit.text.RichText;

/** What of a fact a layout can hold, so that no run promises what no page could show. */
final class LayoutRules {
    private LayoutRules() {}

    static void check(Fact fact, Layout layout, List<RichText> columns) {
        List<Detail> details = details(fact);
        if (layout == Layout.TABLE) {
            for (Detail detail : details) {
                if (!columns.contains(detail.name())) {
                    throw new IllegalArgumentException("run.columns: the detail \"" + detail.name()
                            + "\" needs a column of its name, found " + columns);
                }
            }
        } else if (!details.isEmpty()) {
            throw new IllegalArgumentException(
                    "run.layout: details need the columns of a table, found " + details + " in " + layout);
        }
        if (layout == Layout.PARAGRAPHS && fact instanceof ExitCriterion criterion && !isWordsAlone(criterion)) {
            throw new IllegalArgumentException(
                    "run.layout: a paragraph holds words and their completion alone, found " + criterion);
        }
    }

    /** Whether a layout without columns can hold a fact. */
    static boolean holds(Layout layout, Fact fact) {
        boolean wordsAlone = !(fact instanceof ExitCriterion criterion) || isWordsAlone(criterion);
        return details(fact).isEmpty() && (layout != Layout.PARAGRAPHS || wordsAlone);
    }

    private static boolean isWordsAlone(ExitCriterion criterion) {
        return criterion.criteria().isEmpty()
                && criterion.body().isEmpty()
                && criterion.dris().isEmpty();
    }

    static List<Detail> details(Fact fact) {
        if (fact instanceof ExitCriterion criterion) {
            return criterion.details();
        } else if (fact instanceof Participant participant) {
            return participant.details();
        } else if (fact instanceof Prerequisite prerequisite) {
            return prerequisite.details();
        } else if (fact instanceof Path path) {
            return path.details();
        }
        return List.of();
    }
}
