package org.charterkit.check;

import java.util.Objects;
import java.util.regex.Pattern;
import org.charterkit.io.Severity;

/**
 * What is to be known of a rule before it looks at a page.
 *
 * @param id what the rule is called wherever it is chosen, tuned or reported: small words joined by hyphens
 * @param severity how much it matters unless somebody says otherwise
 * @param reason why a good charter holds to it, in one sentence
 * @param source whose rule that is: the handbook, in its own words where they are few
 * @param hint what to do about a finding, in one sentence
 * @since 0.1.0
 */
public record RuleDescription(String id, Severity severity, String reason, String source, String hint) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*+");

    /**
     * What is to be known of a rule before it looks at a page.
     *
     * @param id what the rule is called
     * @param severity how much it matters unless somebody says otherwise
     * @param reason why a good charter holds to it
     * @param source whose rule that is
     * @param hint what to do about a finding
     * @throws IllegalArgumentException if the id is not made of small words joined by hyphens, or a text is blank
     */
    public RuleDescription {
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException("rule.id: expected small words joined by hyphens, found \"" + id + "\"");
        }
        Objects.requireNonNull(severity, "severity");
        requireNotBlank("reason", reason);
        requireNotBlank("source", source);
        requireNotBlank("hint", hint);
    }

    private static void requireNotBlank(String field, String value) {
        if (Objects.requireNonNull(value, field).isBlank()) {
            throw new IllegalArgumentException("rule." + field + ": must not be blank");
        }
    }
}
