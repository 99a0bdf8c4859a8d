package org.charterkit.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterkit.Charter;

/**
 * What is different between two versions of a charter.
 *
 * <pre>{@code
 * CharterDiff diff = CharterDiff.between(old, current);
 * diff.sentences();      // ["target end 2022-03-01 became end 2022-07-29", "5 members became contributors: …", …]
 * diff.classes();        // [SCOPE, DATES, ROSTER]
 * diff.applyTo(old);     // current
 * }</pre>
 *
 * <p>Things are told from one another by what they are, not by where they stand: an attribute by what it is about, a
 * person by name, else by handle, else by a name that may be another spelling; a section by its heading, else by what it
 * is about; anything else by its words, the most similar ones first, where at least half of them agree. What is left on
 * both sides was removed and added.
 *
 * <p>The diff of equal charters is empty. Applying a diff to the old charter gives the new one, exactly. Comparing takes a
 * time that grows with the size of both charters, and with the logarithm of the number of their facts.
 *
 * @since 0.1.0
 */
public final class CharterDiff {
    private final List<Change> changes;

    private CharterDiff(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * Compares two charters.
     *
     * @param old the earlier version
     * @param current the later version
     * @return what is different; empty where they are equal
     */
    public static CharterDiff between(Charter old, Charter current) {
        return new CharterDiff(old.equals(current) ? List.of() : List.copyOf(new Comparison(old, current).changes()));
    }

    /**
     * The changes.
     *
     * @return those of title, description, front matter and extensions; then those of sections, of what stands in them,
     *     and of the facts of each kind, by their places
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Whether there is no difference.
     *
     * @return true where the two charters are equal
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * What kinds of revision this is.
     *
     * @return the classes of all changes, from what matters most to what matters least; empty where there are none
     */
    public Set<ChangeClass> classes() {
        Set<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        changes.forEach(change -> classes.addAll(change.classes()));
        return Collections.unmodifiableSet(classes);
    }

    /**
     * The differences as a person would tell them, in English: what belongs together in one sentence, what matters most
     * first.
     *
     * @return sentences without a full stop; what only follows from another change is not told again
     */
    public List<DiffSentence> sentences() {
        return new Narrative(changes).sentences();
    }

    /**
     * The new charter from the old one.
     *
     * @param old the charter that was compared as the earlier version
     * @return the charter that was compared as the later version
     * @throws IllegalArgumentException if something that the diff changes, removes or moves does not stand in the charter as
     *     it did in the one that was compared, or something that it adds has no place there; it names the place
     */
    public Charter applyTo(Charter old) {
        return isEmpty() ? old : new Patch(old, changes).apply();
    }

    /** Two diffs are equal when their changes are. */
    @Override
    public boolean equals(Object object) {
        return object instanceof CharterDiff other && changes.equals(other.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /** The sentences, one a line. */
    @Override
    public String toString() {
        return String.join("\n", sentences().stream().map(DiffSentence::words).toList());
    }
}
