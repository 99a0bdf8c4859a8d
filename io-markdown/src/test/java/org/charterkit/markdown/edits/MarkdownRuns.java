package org.charterkit.markdown.edits;

import java.util.List;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** Words with their marks. */
final class MarkdownRuns {
    private MarkdownRuns() {}

    /** The runs of words, one text in them given way to another. */
    static List<TextRun> replaced(RichText words, String old, String now) {
        return words.runs().stream()
                .map(run -> run.withText(run.text().replace(old, now)))
                .toList();
    }
}
