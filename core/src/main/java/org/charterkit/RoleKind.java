package org.charterkit;

/**
 * What a role in a working group is, as the vocabulary reads it from the role's name.
 *
 * @since 0.1.0
 */
public enum RoleKind {
    /** The executive who sponsors the group. */
    EXECUTIVE_SPONSOR("executiveSponsor", "Executive Sponsor"),
    /** Who runs the group. */
    FACILITATOR("facilitator", "Facilitator"),
    /** Who leads for one function or department. */
    FUNCTIONAL_LEAD("functionalLead", "Functional Lead"),
    /** The directly responsible individual. */
    DRI("dri", "DRI"),
    /** A member. */
    MEMBER("member", "Member"),
    /** Who is held accountable to deliver. */
    CONTRIBUTOR("contributor", "Contributor"),
    /** Who is consulted. */
    COLLABORATOR("collaborator", "Collaborator"),
    /** Who speaks for a team. */
    REPRESENTATIVE("representative", "Representative"),
    /** Who has a stake but does not sponsor. */
    STAKEHOLDER("stakeholder", "Stakeholder"),
    /** Who advises, reviews or mentors. */
    ADVISOR("advisor", "Advisor"),
    /** Anything else. */
    OTHER("other", "");

    private final String word;
    private final String handbookName;

    RoleKind(String word, String handbookName) {
        this.word = word;
        this.handbookName = handbookName;
    }

    /**
     * The kind's name in JSON.
     *
     * @return a word such as {@code executiveSponsor}
     */
    public String word() {
        return word;
    }

    /**
     * The name that the handbook's pages give such a role.
     *
     * @return the name; empty for {@link #OTHER}
     */
    public String handbookName() {
        return handbookName;
    }
}
