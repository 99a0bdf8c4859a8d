package org.charterkit.vocabulary;

import java.util.Optional;
import java.util.function.Supplier;
import org.charterkit.text.RichText;

/**
 * What the kind of a section depends on beyond its own heading.
 *
 * <p>What stands under a heading matters for few of them, and is looked at only where it does.
 *
 * <pre>{@code
 * SectionOutline goals = SectionOutline.of(Optional.of(RichText.of("Goals")), 2, "- Tables of all tides");
 * goals.listsItems();                                                             // true
 * Vocabulary.english().pageWords().sectionKinds(List.of(goals));                  // [GOALS]
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SectionOutline {
    /**
     * The outline of a section from its source.
     *
     * @param heading the heading; empty before the first one
     * @param level the heading's level, 0 without one
     * @param source CommonMark of what stands under the heading
     * @return the outline
     */
    static SectionOutline of(Optional<RichText> heading, int level, String source) {
        return of(heading, level, () -> source);
    }

    /**
     * The outline of a section from a source that is written only where it matters.
     *
     * @param heading the heading; empty before the first one
     * @param level the heading's level, 0 without one
     * @param source gives CommonMark of what stands under the heading, the same each time
     * @return the outline
     */
    static SectionOutline of(Optional<RichText> heading, int level, Supplier<String> source) {
        return new WrittenOutline(heading, level, source);
    }

    /**
     * The heading.
     *
     * @return its words; empty before the first heading of a page
     */
    Optional<RichText> heading();

    /**
     * The heading's level.
     *
     * @return 1 to 6; 0 without a heading
     */
    int level();

    /**
     * Whether a list or a table stands directly under the heading.
     *
     * @return true where one does
     */
    boolean listsItems();

    /**
     * Whether any words stand directly under the heading.
     *
     * @return true where some do
     */
    boolean hasWords();
}
