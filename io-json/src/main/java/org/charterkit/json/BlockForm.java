package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/** What stands in a section, as JSON has it: prose, or the number of facts that a run takes. */
sealed interface BlockForm {
    /** Prose. */
    record OfProse(Prose prose) implements BlockForm {}

    /** A run that takes the next facts of a kind. */
    record OfRun(
            FactKind kind,
            int count,
            Optional<RichText> label,
            Optional<Layout> layout,
            List<RichText> columns,
            int place,
            int countPlace)
            implements BlockForm {}

    static BlockForm of(Block block) {
        if (block instanceof ProseBlock prose) {
            return new OfProse(prose.prose());
        }
        Run run = (Run) block;
        Optional<Layout> layout =
                run.layout() == run.kind().usualLayout() ? Optional.empty() : Optional.of(run.layout());
        return new OfRun(run.kind(), run.facts().size(), run.label(), layout, run.columns(), 0, 0);
    }
}
