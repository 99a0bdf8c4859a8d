package org.charterkit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.charterkit.Charter;
import org.charterkit.CharterState;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Progress;
import org.charterkit.text.RichText;

/**
 * How far the exit criteria of a group have come.
 *
 * @param source where the group's charter comes from
 * @param title the group's title; empty where its page has none
 * @param state how it stands on the day that is asked about
 * @param progress all criteria of the top level
 * @param parts the same criteria by the label or sub-section that they stand under, in page order; one part without a
 *     name where nothing divides them, none where there are no criteria
 * @since 0.1.0
 */
public record GroupProgress(
        String source, Optional<String> title, CharterState state, Progress progress, List<Part> parts)
        implements PortfolioGroup {
    /**
     * Criteria that stand under one label or sub-section.
     *
     * @param name the label or heading, as plain text; empty for criteria without one
     * @param progress how far they have come; no percentage is stated for a part
     */
    public record Part(Optional<String> name, Progress progress) {}

    /**
     * How far the exit criteria of a group have come.
     *
     * @param source where the group's charter comes from
     * @param title the group's title; empty where its page has none
     * @param state how it stands on the day that is asked about
     * @param progress all criteria of the top level
     * @param parts the same criteria by what they stand under, copied
     */
    public GroupProgress {
        parts = List.copyOf(parts);
    }

    static GroupProgress of(Charter charter, GroupOverview row) {
        return new GroupProgress(
                row.source(), row.title(), row.state(), row.progress(), parts(charter, row.progress()));
    }

    private static List<Part> parts(Charter charter, Progress whole) {
        List<ExitCriterion> criteria = charter.exitCriteria();
        List<Optional<RichText>> groups = charter.groups(FactKind.EXIT_CRITERION);
        if (!groups.isEmpty() && groups.stream().allMatch(groups.get(0)::equals)) {
            return List.of(new Part(
                    groups.get(0).map(RichText::plainText),
                    new Progress(whole.done(), whole.open(), whole.dropped(), whole.unknown(), OptionalInt.empty())));
        }
        Map<Optional<String>, List<ExitCriterion>> byName = new LinkedHashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            byName.computeIfAbsent(groups.get(i).map(RichText::plainText), unseen -> new ArrayList<>())
                    .add(criteria.get(i));
        }
        return byName.entrySet().stream()
                .map(part -> new Part(part.getKey(), Progress.of(part.getValue(), OptionalInt.empty())))
                .toList();
    }

    /**
     * The order of a table to read, as {@link GroupOverview#byStateAndTitle()}.
     *
     * @return the order
     */
    public static Comparator<GroupProgress> byStateAndTitle() {
        return ReadingOrder.byStateAndTitle(GroupProgress::state);
    }
}
