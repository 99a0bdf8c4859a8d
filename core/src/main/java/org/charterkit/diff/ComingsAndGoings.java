package org.charterkit.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Participant;
import org.charterkit.Role;

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
    private record Step(Move move, Optional<Role> from, Optional<Role> to) {}

    private final Map<Step, List<String>> names = new LinkedHashMap<>();

    /** Whether the change is one of these, and was taken. */
    boolean take(Change change, Participant participant) {
        Optional<Step> step = step(change, participant);
        step.ifPresent(taken ->
                names.computeIfAbsent(taken, unseen -> new ArrayList<>()).add(FactWords.name(participant)));
        return step.isPresent();
    }

    private static Optional<Step> step(Change change, Participant participant) {
        if (participant.isVacant()) {
            return Optional.empty();
        } else if (change instanceof Change.Added) {
            return Optional.of(new Step(Move.JOINED, Optional.empty(), participant.role()));
        } else if (change instanceof Change.Removed) {
            return Optional.of(new Step(Move.LEFT, participant.role(), Optional.empty()));
        } else if (change instanceof Change.Changed changed) {
            Participant was = (Participant) ((Element.Statement) changed.old()).fact();
            boolean sameRole = FactWords.role(was).equals(FactWords.role(participant));
            return was.isVacant() || sameRole
                    ? Optional.empty()
                    : Optional.of(new Step(Move.BECAME, was.role(), participant.role()));
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
        String to = step.to().map(Phrases::common).orElse("");
        String formerly =
                step.from().map(role -> ", " + Phrases.common(role) + ",").orElse("");
        return switch (step.move()) {
            case JOINED -> name + " joined" + (to.isEmpty() ? "" : " as " + to);
            case LEFT -> name + formerly + " left";
            case BECAME -> name + formerly + (to.isEmpty() ? " has no role any more" : " became " + to);
        };
    }

    private static String several(Step step, List<String> people) {
        String what = switch (step.move()) {
            case JOINED -> together(step.to()) + " joined";
            case LEFT -> together(step.from()) + " left";
            case BECAME -> together(step.from()) + " became " + together(step.to());
        };
        return people.size() + " " + what + ": " + Phrases.list(people);
    }

    private static String together(Optional<Role> role) {
        return role.map(Phrases::plural).orElse("people without a role");
    }
}
