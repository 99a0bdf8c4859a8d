package org.charterkit.markdown.internal.outline;

import java.util.function.BiPredicate;
import org.charterkit.text.RichText;

/** What is known of a page that has not been parsed: its front matter, and what may be its headings. */
public interface PageHeadings {
    /** What stands before the body, as it is written; empty where nothing does. */
    String frontMatter();

    /**
     * Whether a heading of a level and words is as asked for, or may be because its words are not known yet.
     *
     * <p>Every heading that parsing finds is asked about, and perhaps words that are none.
     */
    boolean any(BiPredicate<Integer, RichText> asked);
}
