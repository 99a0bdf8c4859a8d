package org.charterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Where a criterion stands, nested or not: {@code /exitCriteria/2/criteria/0}. */
final class CriterionPointer {
    private static final String NESTED = "criteria";

    private final Pointer pointer;
    private final List<String> tokens;

    /** An {@link IllegalArgumentException} says so where the pointer does not begin with a criterion. */
    CriterionPointer(Pointer pointer) {
        this.pointer = pointer;
        this.tokens = pointer.tokens();
        if (tokens.size() < 2 || !tokens.get(0).equals(FactKind.EXIT_CRITERION.pluralName())) {
            throw new IllegalArgumentException("pointer: expected /exitCriteria/…, found " + pointer);
        }
    }

    /** The position of the criterion that no other holds. */
    int index() {
        return position(tokens.get(1));
    }

    /** That criterion with a change to the one that is pointed to. */
    ExitCriterion change(ExitCriterion outermost, UnaryOperator<ExitCriterion> change) {
        return change(outermost, 2, change);
    }

    private ExitCriterion change(ExitCriterion parent, int at, UnaryOperator<ExitCriterion> change) {
        if (at == tokens.size()) {
            return change.apply(parent);
        }
        if (at + 1 == tokens.size() || !tokens.get(at).equals(NESTED)) {
            throw new IllegalArgumentException("pointer: expected /criteria/… behind a criterion, found " + pointer);
        }
        List<ExitCriterion> criteria = new ArrayList<>(parent.criteria());
        int index = Objects.checkIndex(position(tokens.get(at + 1)), criteria.size());
        criteria.set(index, change(criteria.get(index), at + 2, change));
        return parent.withCriteria(criteria);
    }

    private int position(String token) {
        try {
            return Integer.parseInt(token);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("pointer: expected a position, found " + token + " in " + pointer, e);
        }
    }
}
