package org.charterkit.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Participant;

/** Gathers who joined, who left, and who has another role, so that those who did the same are told in one sentence. */
final class ComingsAndGoings {
    private enum Move {
        JOINED,
        LEFT,
        BECAME
    }

    /**
     * What several people may have done.
     *
     * @param move what they did
     * @param from the role that they had; empty where there was none
     * @param to the role that they have; empty where there is none
     */
    private record Step(Move move, String from, String to) {}

    private final Map<Step, List<String>> names = new LinkedHashMap<>();

    /** Whether the change is one of these, and was taken. */
    boolean take(Change change, Participant participant) {
        Optional<Step> step = step(change, participant);
        step.ifPresent(taken ->
                names.computeIfAbsent(taken, unseen -> new ArrayList<>()).add(FactWords.name(participant)));
        return step.isPresent();
    }

    private static Optional<Step> step(Change change, Participant participant) {
        String role = FactWords.role(participant);
        if (participant.isVacant()) {
            return Optional.empty();
        } else if (change instanceof Change.Added) {
            return Optional.of(new Step(Move.JOINED, "", role));
        } else if (change instanceof Change.Removed) {
            return Optional.of(new Step(Move.LEFT, role, ""));
        } else if (change instanceof Change.Changed changed) {
            Participant was = (Participant) ((Element.Statement) changed.old()).fact();
            String oldRole = FactWords.role(was);
            return was.isVacant() || oldRole.equals(role)
                    ? Optional.empty()
                    : Optional.of(new Step(Move.BECAME, oldRole, role));
        }
        return Optional.empty();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        names.forEach(
                (step, people) -> sentences.add(people.size() == 1 ? one(step, people.get(0)) : several(step, people)));
        return sentences;
    }

    private static String one(Step step, String name) {
        return switch (step.move()) {
            case JOINED -> name + " joined" + (step.to().isEmpty() ? "" : " as " + Phrases.common(step.to()));
            case LEFT -> name + (step.from().isEmpty() ? "" : ", " + Phrases.common(step.from()) + ",") + " left";
            case BECAME ->
                step.to().isEmpty()
                        ? name + " is no longer " + Phrases.common(step.from())
                        : name + (step.from().isEmpty() ? "" : ", " + Phrases.common(step.from()) + ",") + " became "
                                + Phrases.common(step.to());
        };
    }

    private static String several(Step step, List<String> people) {
        String who = people.size() + " ";
        String what = switch (step.move()) {
            case JOINED -> together(step.to()) + " joined";
            case LEFT -> together(step.from()) + " left";
            case BECAME -> together(step.from()) + " became " + together(step.to());
        };
        return who + what + ": " + Phrases.list(people);
    }

    private static String together(String role) {
        return role.isEmpty() ? "people without a role" : Phrases.plural(role);
    }
}
