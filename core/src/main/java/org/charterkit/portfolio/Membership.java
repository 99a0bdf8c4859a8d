package org.charterkit.portfolio;

import java.util.List;
import java.util.Optional;
import org.charterkit.Role;

/**
 * Somebody's place in one group.
 *
 * @param source where the group's charter comes from
 * @param title the group's title; empty where its page has none
 * @param roles the roles, each once, in page order; empty where the page names none
 * @since 0.1.0
 */
public record Membership(String source, Optional<String> title, List<Role> roles) implements PortfolioGroup {
    /**
     * Somebody's place in one group.
     *
     * @param source where the group's charter comes from
     * @param title the group's title; empty where its page has none
     * @param roles the roles, copied
     */
    public Membership {
        roles = List.copyOf(roles);
    }
}
