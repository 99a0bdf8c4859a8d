package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.Vocabulary;

/**
 * What every printer of facts needs.
 *
 * @param vocabulary who will read the words
 * @param inlines who writes them
 */
record PrintContext(Vocabulary vocabulary, InlinePrinter inlines) {
    /** Text at the beginning of a line. */
    String line(RichText text) {
        return inlines.print(text, Place.LINE);
    }

    /** Texts as one, with plain words between them; blanks at the edges of those words stay. */
    static RichText joined(RichText words, String between, RichText more) {
        List<TextRun> runs = new ArrayList<>(words.runs());
        runs.add(TextRun.of(between));
        runs.addAll(more.runs());
        return RichText.of(runs);
    }
}
