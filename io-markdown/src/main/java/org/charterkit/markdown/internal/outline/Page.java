package org.charterkit.markdown.internal.outline;

import java.util.List;
import java.util.Optional;
import org.charterkit.DataMap;
import org.charterkit.io.PageLinks;
import org.charterkit.text.Prose;
import org.charterkit.vocabulary.SectionOutline;

/** A page, whatever it was written in. */
public interface Page {
    /** The page's title, from its front matter. */
    Optional<String> title();

    /** The page's description, from its front matter. */
    Optional<String> description();

    /** The front matter but for title and description. */
    DataMap frontMatter();

    /** The sections, in page order. */
    List<OutlineSection> sections();

    /** Blocks that follow each other as CommonMark; empty where they hold nothing. */
    Optional<Prose> prose(List<? extends OutlineBlock> blocks);

    /** A stretch of the page as CommonMark; empty where it holds nothing. */
    Optional<Prose> prose(Span span);

    /** Whether a block may begin with bold words; what stands behind its first mark is not looked at. */
    boolean mayBeginBold(OutlineBlock block);

    /** What the kind of a section depends on: what its CommonMark says, which need not be written for that. */
    SectionOutline outline(OutlineSection section);

    /** Where offsets stand. */
    SourceLines lines();

    /** The links of the whole page; unknown where its form has none to look at. */
    default PageLinks links() {
        return PageLinks.unknown();
    }

    /** What the builder of the outline has to say, in no order. */
    List<Remark> remarks();
}
