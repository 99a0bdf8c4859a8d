package org.charterkit.markdown.internal.html;

import java.util.List;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** The words of a block that know how the block is written in Markdown. */
interface WrittenInlines extends Inlines {
    /** The Markdown of the block, written when it is asked for. */
    String markdown();

    /**
     * The words of a paragraph.
     *
     * @param runs as they were marked
     * @param text the same in normal form
     * @param writer who writes them
     */
    record OfParagraph(List<TextRun> runs, RichText text, MarkdownText writer) implements WrittenInlines {
        @Override
        public String markdown() {
            return writer.paragraph(runs, text);
        }
    }

    /**
     * The words of a block whose Markdown is known: code, a rule, an embedded element.
     *
     * @param text the words
     * @param markdown the Markdown
     */
    record Verbatim(RichText text, String markdown) implements WrittenInlines {}
}
