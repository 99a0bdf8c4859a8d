package org.charterkit.diff;

import java.util.Optional;
import java.util.Set;
import org.charterkit.Pointer;

/**
 * One difference between two charters: something was added, removed, changed or moved.
 *
 * <p>What was moved and changed at once makes two changes.
 *
 * @since 0.1.0
 */
public sealed interface Change {
    /**
     * Where it stood in the old charter.
     *
     * @return the place; empty for what was added
     */
    Optional<Pointer> before();

    /**
     * Where it stands in the new charter.
     *
     * @return the place; empty for what was removed
     */
    Optional<Pointer> after();

    /**
     * What it is about: the new state of it, and the old one of what was removed.
     *
     * @return the part of the charter
     */
    Element element();

    /**
     * What kinds of revision it makes; a criterion that was reworded and reached at once makes two.
     *
     * @return at least one class, from what matters most to what matters least
     */
    default Set<ChangeClass> classes() {
        return Classification.of(this);
    }

    /**
     * Something that the old charter does not have.
     *
     * @param place where it stands in the new charter
     * @param element what it is
     */
    record Added(Pointer place, Element element) implements Change {
        @Override
        public Optional<Pointer> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Pointer> after() {
            return Optional.of(place);
        }

        @Override
        public String toString() {
            return ChangeWords.of(this);
        }
    }

    /**
     * Something that the new charter does not have.
     *
     * @param place where it stood in the old charter
     * @param element what it was
     */
    record Removed(Pointer place, Element element) implements Change {
        @Override
        public Optional<Pointer> before() {
            return Optional.of(place);
        }

        @Override
        public Optional<Pointer> after() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return ChangeWords.of(this);
        }
    }

    /**
     * Something that says another thing than it did.
     *
     * @param from where it stood in the old charter
     * @param to where it stands in the new charter
     * @param old what it was
     * @param element what it became
     */
    record Changed(Pointer from, Pointer to, Element old, Element element) implements Change {
        @Override
        public Optional<Pointer> before() {
            return Optional.of(from);
        }

        @Override
        public Optional<Pointer> after() {
            return Optional.of(to);
        }

        @Override
        public String toString() {
            return ChangeWords.of(this);
        }
    }

    /**
     * Something that stands elsewhere among its like, or in another list, table or section.
     *
     * @param from where it stood in the old charter
     * @param to where it stands in the new charter
     * @param old what it was; its words may have changed as well, which is a change of its own
     * @param element what it is
     */
    record Moved(Pointer from, Pointer to, Element old, Element element) implements Change {
        @Override
        public Optional<Pointer> before() {
            return Optional.of(from);
        }

        @Override
        public Optional<Pointer> after() {
            return Optional.of(to);
        }

        @Override
        public String toString() {
            return ChangeWords.of(this);
        }
    }
}
