package org.charterkit.markdown.report;

/**
 * The parts of a {@link MarkdownReport}, in their order.
 *
 * @since 0.1.0
 */
public enum MarkdownReportPart {
    /** The groups at a glance: {@link MarkdownReport#overview()}. */
    OVERVIEW("Overview"),

    /** When the groups are at work: {@link MarkdownReport#timeline()}. */
    TIMELINE("Timeline"),

    /** The groups that have missed their target end: {@link MarkdownReport#slippedEnds()}. */
    SLIPPED_ENDS("Slipped ends"),

    /** How far the exit criteria have come: {@link MarkdownReport#progress()}. */
    PROGRESS("Progress"),

    /** Who is in what: {@link MarkdownReport#people()}. */
    PEOPLE("People"),

    /** Who is in more than one group at a time: {@link MarkdownReport#load()}. */
    LOAD("Load"),

    /** The leads whose titles are not stated: {@link MarkdownReport#untitledLeads()}. */
    UNTITLED_LEADS("Leads without a title"),

    /** Where it is doubtful who is who: {@link MarkdownReport#identityDoubts()}. */
    IDENTITY_DOUBTS("Who is who"),

    /** What a check has found: {@link MarkdownReport#findings()}. */
    FINDINGS("Findings");

    private final String heading;

    MarkdownReportPart(String heading) {
        this.heading = heading;
    }

    /**
     * What the part is headed with in the whole report.
     *
     * @return the words, in plain text
     */
    public String heading() {
        return heading;
    }
}
