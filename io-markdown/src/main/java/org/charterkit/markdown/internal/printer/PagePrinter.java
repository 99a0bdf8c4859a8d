package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.Section;
import org.charterkit.vocabulary.Vocabulary;

/** Writes a charter as a page, whatever a reader will make of it. */
public final class PagePrinter {
    private final PrintContext context;
    private final Optional<String> contents;

    /**
     * A printer of pages.
     *
     * @param vocabulary who will read the page
     * @param contents the blocks that stand before the first heading, such as a table of contents
     */
    public PagePrinter(Vocabulary vocabulary, Optional<String> contents) {
        this.context = new PrintContext(vocabulary, new InlinePrinter());
        this.contents = contents;
    }

    /** The page: front matter, then the sections, with one blank line between all blocks. */
    public String print(Charter charter) {
        List<String> blocks = new ArrayList<>();
        blocks.add(FrontMatterPrinter.print(charter));
        boolean needsContents = contents.isPresent();
        for (Section section : charter.sections()) {
            if (needsContents && section.heading().isPresent()) {
                blocks.add(contents.get());
                needsContents = false;
            }
            blocks.addAll(new SectionPrinter(context, section).blocks());
        }
        return String.join("\n\n", blocks) + "\n";
    }
}
