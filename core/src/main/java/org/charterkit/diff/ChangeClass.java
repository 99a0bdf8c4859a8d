package org.charterkit.diff;

/**
 * What kind of revision a change makes, as standards bodies tell an extension from a new charter; from what matters most
 * to what matters least.
 *
 * @since 0.1.0
 */
public enum ChangeClass {
    /** What the group is for: goals, prerequisites, exit criteria, what is out of scope. */
    SCOPE("scope"),
    /** When what is to happen: the dates of the group, and its timeline. */
    DATES("dates"),
    /** How far the group has come: the status of the group, its criteria and its steps. */
    PROGRESS("progress"),
    /** Who takes part, who is responsible for what, and what the roles mean. */
    ROSTER("roster"),
    /** How the page is built: sections, tables, the order of things. */
    STRUCTURE("structure"),
    /** Anything else: words around the facts, links, channels, marks. */
    EDITORIAL("editorial");

    private final String word;

    ChangeClass(String word) {
        this.word = word;
    }

    /**
     * The class's name on command lines and in JSON.
     *
     * @return a word such as {@code scope}
     */
    public String word() {
        return word;
    }
}
