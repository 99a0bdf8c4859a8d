package org.charterkit.io;

/**
 * What a reader may have to say of a page; the codes are stable.
 *
 * @since 0.1.0
 */
public enum DiagnosticCode {
    /** An attribute whose name the vocabulary does not know. */
    UNKNOWN_ATTRIBUTE("unknown-attribute", Severity.INFO),
    /** A date in words that no date can be read from. */
    UNREADABLE_DATE("unreadable-date", Severity.WARNING),
    /** A date that the calendar does not have, such as 2023-04-31 or FY23-Q5. */
    IMPOSSIBLE_DATE("impossible-date", Severity.ERROR),
    /** A period that ends before it starts. */
    END_BEFORE_START("end-before-start", Severity.ERROR),
    /** A participant under an empty role cell. */
    EMPTY_ROLE("empty-role", Severity.WARNING),
    /** A role without a person. */
    OPEN_ROLE("open-role", Severity.INFO),
    /** A cell that names several persons. */
    SEVERAL_PERSONS("several-persons", Severity.INFO),
    /** A table whose rows, header or delimiter row differ in their number of cells. */
    UNEQUAL_COLUMNS("unequal-columns", Severity.WARNING),
    /** Front matter that is opened and never closed. */
    UNCLOSED_FRONT_MATTER("unclosed-front-matter", Severity.ERROR),
    /** Front matter that is not valid YAML. */
    UNREADABLE_FRONT_MATTER("unreadable-front-matter", Severity.ERROR),
    /** A second section with the same heading. */
    DUPLICATE_SECTION("duplicate-section", Severity.WARNING),
    /** A placeholder, such as TBD, where something is to be stated. */
    PLACEHOLDER("placeholder", Severity.INFO),
    /** Statements that contradict each other, such as a mark of completion beside a percentage below 100. */
    CONTRADICTION("contradiction", Severity.WARNING),
    /** A page that is no charter, and what it is instead. */
    NOT_A_CHARTER("not-a-charter", Severity.INFO),
    /** A link to the anchor of a heading that an edit has renamed. */
    BROKEN_ANCHOR("broken-anchor", Severity.WARNING),
    /** Something that was inferred rather than read. */
    INFERRED("inferred", Severity.INFO);

    private final String code;
    private final Severity severity;

    DiagnosticCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /**
     * The stable code.
     *
     * @return words joined by hyphens
     */
    public String code() {
        return code;
    }

    /**
     * How much a diagnostic of this code matters.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }
}
