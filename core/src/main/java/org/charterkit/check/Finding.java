package org.charterkit.check;

import java.util.Objects;
import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.io.Severity;
import org.charterkit.io.SourceRange;

/**
 * What a rule has found.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param message what was expected and what was found
 * @param source the page that it is about
 * @param pointer where in the charter
 * @param range where in the page; empty where the place is not known
 * @param cure how to put it right; empty where only a person can know
 * @since 0.1.0
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        String source,
        Pointer pointer,
        Optional<SourceRange> range,
        Optional<Cure> cure) {
    /**
     * What a rule has found.
     *
     * @param rule the id of the rule
     * @param severity how much it matters
     * @param message what was expected and what was found
     * @param source the page that it is about
     * @param pointer where in the charter
     * @param range where in the page, or empty
     * @param cure how to put it right, or empty
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(cure, "cure");
    }

    /**
     * This finding, to be put right so.
     *
     * @param newCure how
     * @return a finding that differs in its cure only
     */
    public Finding withCure(Cure newCure) {
        return withCure(Optional.of(newCure));
    }

    /**
     * This finding with another cure or none.
     *
     * @param newCure how to put it right, or empty
     * @return a finding that differs in its cure only
     */
    public Finding withCure(Optional<Cure> newCure) {
        return new Finding(rule, severity, message, source, pointer, range, newCure);
    }

    /**
     * This finding with another severity.
     *
     * @param newSeverity how much it matters
     * @return a finding that differs in its severity only
     */
    public Finding withSeverity(Severity newSeverity) {
        return new Finding(rule, newSeverity, message, source, pointer, range, cure);
    }

    /** One line: page, place, severity, rule and message. */
    @Override
    public String toString() {
        String place = range.map(found -> found.start() + ":").orElse("");
        return source + ":" + place + " " + severity.word() + " [" + rule + "] " + message;
    }
}
