package org.charterkit.portfolio;

import java.util.List;
import java.util.Optional;

/**
 * A human with the groups they take part in, as {@link Portfolio} tells humans apart.
 *
 * @param name the name; empty where only a handle is known
 * @param handles all handles that go with the name, without {@code @}, in alphabetical order
 * @param memberships their groups, at least one, in the order of the portfolio
 * @since 0.1.0
 */
public record PortfolioPerson(Optional<String> name, List<String> handles, List<Membership> memberships) {
    /**
     * A human with the groups they take part in.
     *
     * @param name the name; empty where only a handle is known
     * @param handles the handles, copied
     * @param memberships the groups, copied
     * @throws IllegalArgumentException if there is neither a name nor a handle
     */
    public PortfolioPerson {
        if (name.isEmpty() && handles.isEmpty()) {
            throw new IllegalArgumentException("person: expected a name, a handle or both, found neither");
        }
        handles = List.copyOf(handles);
        memberships = List.copyOf(memberships);
    }

    /**
     * The name, or else the handle with its {@code @}.
     *
     * @return what to call the person, never blank
     */
    public String displayName() {
        return name.orElseGet(() -> "@" + handles.get(0));
    }
}
