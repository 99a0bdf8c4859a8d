package org.charterkit.markdown.internal.printer;

import java.util.List;
import org.charterkit.Run;

/** Writes the runs of one kind of facts. */
interface RunPrinter {
    /**
     * Writes a run without its label.
     *
     * @param run the run
     * @param marker what the items of a list begin with
     * @return blocks, to stand with a blank line between them
     */
    List<String> print(Run run, String marker);
}
