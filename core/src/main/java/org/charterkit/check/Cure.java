package org.charterkit.check;

import java.util.Objects;
import java.util.function.Consumer;
import org.charterkit.Charter;
import org.charterkit.CharterEdit;

/**
 * How to put right what a rule has found.
 *
 * <p>Cures of one charter do not get into each other's way: none moves what another points to, so that they can be
 * applied one after the other.
 *
 * @param description what it does, as an order: "write 2022-12-17"
 * @param change the change
 * @since 0.1.0
 */
public record Cure(String description, Consumer<CharterEdit> change) {
    /**
     * How to put right what a rule has found.
     *
     * @param description what it does, as an order
     * @param change the change
     */
    public Cure {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(change, "change");
    }

    /**
     * The charter that is put right.
     *
     * @param charter the charter that the finding is about, or one in which other cures were applied
     * @return the changed charter
     * @throws IndexOutOfBoundsException if the charter is another one, without what is to be changed
     */
    public Charter applyTo(Charter charter) {
        CharterEdit edit = charter.edit();
        change.accept(edit);
        return edit.apply();
    }
}
