package org.charterkit.portfolio;

import java.util.List;
import java.util.Optional;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Role;

/**
 * Somebody who sponsors or leads a group, and whose title its page does not state.
 *
 * @param source where the group's charter comes from
 * @param title the group's title; empty where its page has none
 * @param person who, as the page names them
 * @param role the first of their leading roles in the group
 * @param pointer where the charter says so
 * @param titlesElsewhere the titles that other charters state for the same human, as plain text, each once, in the order
 *     of the portfolio; empty where there are none
 * @since 0.1.0
 */
public record UntitledLead(
        String source, Optional<String> title, Person person, Role role, Pointer pointer, List<String> titlesElsewhere)
        implements PortfolioGroup {
    /**
     * Somebody who leads a group without a title.
     *
     * @param source where the group's charter comes from
     * @param title the group's title; empty where its page has none
     * @param person who, as the page names them
     * @param role the first of their leading roles in the group
     * @param pointer where the charter says so
     * @param titlesElsewhere the titles that other charters state for the same human, copied
     */
    public UntitledLead {
        titlesElsewhere = List.copyOf(titlesElsewhere);
    }
}
