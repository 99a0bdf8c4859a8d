package org.charterkit.markdown.internal.edit;

import java.util.List;
import java.util.Optional;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.markdown.internal.printer.Difference;

/**
 * What some edits of a page lead to.
 *
 * @param <P> the kind of page
 * @param edits the edits
 * @param text the edited page
 * @param read what is read of it; empty where it cannot be read
 * @param difference the first difference between the charter that was wished and the one that was read; empty where
 *     there is none
 */
public record EditOutcome<P extends Page>(
        List<TextEdit> edits, String text, Optional<ReadPage<P>> read, Optional<Difference> difference) {}
