package org.charterkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Where a criterion stands, nested or not: {@code /exitCriteria/2/criteria/0}. */
final class CriterionPointer {
    private static final String NESTED = "criteria";
    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,8}");

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
        int index = position(tokens.get(at + 1));
        if (index >= criteria.size()) {
            throw new IndexOutOfBoundsException("no criterion at " + pointer);
        }
        criteria.set(index, change(criteria.get(index), at + 2, change));
        return parent.withCriteria(criteria);
    }

    /** A position as JSON Pointer has them: no sign, and no zero before another digit. */
    private int position(String token) {
        if (!POSITION.matcher(token).matches()) {
            throw new IllegalArgumentException("pointer: expected a position, found " + token + " in " + pointer);
        }
        return Integer.parseInt(token);
    }
}
