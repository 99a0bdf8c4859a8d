package org.charterkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.charterkit.text.RichText;

/**
 * The groups that an index page of the handbook lists.
 *
 * @param groups the groups, in page order
 * @since 0.1.0
 */
public record WorkingGroupIndex(List<Group> groups) {
    /**
     * A group as the index lists it.
     *
     * @param title the words of its entry
     * @param link where the entry leads, as written; empty where it is no link
     * @param state {@link CharterState#ACTIVE} or {@link CharterState#CLOSED}, as the heading above says; empty where
     *     it says neither
     */
    public record Group(RichText title, Optional<String> link, Optional<CharterState> state) {
        /**
         * A group as the index lists it.
         *
         * @param title the words of its entry
         * @param link where the entry leads, as written, or empty
         * @param state the state that the heading above says, or empty
         */
        public Group {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * The groups that an index page lists.
     *
     * @param groups the groups, copied
     */
    public WorkingGroupIndex {
        groups = List.copyOf(Objects.requireNonNull(groups, "groups"));
    }
}
