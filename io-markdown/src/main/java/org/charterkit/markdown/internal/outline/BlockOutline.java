package org.charterkit.markdown.internal.outline;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.SectionOutline;

/**
 * What the kind of a section depends on, told by its blocks.
 *
 * <p>It is what {@link SectionOutline#of} tells from the section's CommonMark. A block is written as CommonMark for it only
 * where its words and its form do not tell.
 */
public final class BlockOutline implements SectionOutline {
    private final OutlineSection section;
    private final Predicate<OutlineBlock.Item> isBesideMarker;
    private final Function<OutlineBlock, String> written;

    /**
     * The outline of a section.
     *
     * @param isBesideMarker whether the first words of an item stand in the line of its marker
     * @param written the CommonMark of a block
     */
    public BlockOutline(
            OutlineSection section,
            Predicate<OutlineBlock.Item> isBesideMarker,
            Function<OutlineBlock, String> written) {
        this.section = section;
        this.isBesideMarker = isBesideMarker;
        this.written = written;
    }

    @Override
    public Optional<RichText> heading() {
        return section.heading().map(Inlines::text);
    }

    @Override
    public int level() {
        return section.level();
    }

    @Override
    public boolean listsItems() {
        return section.blocks().stream()
                .anyMatch(block -> listsWords(block)
                        || (!isWords(block) && asWritten(block).listsItems()));
    }

    @Override
    public boolean hasWords() {
        return section.blocks().stream()
                .anyMatch(block ->
                        listsWords(block) || isWords(block) || asWritten(block).hasWords());
    }

    private SectionOutline asWritten(OutlineBlock block) {
        return SectionOutline.of(Optional.empty(), level(), () -> written.apply(block));
    }

    /** Whether a list or a table has words, as nearly all do. */
    private boolean listsWords(OutlineBlock block) {
        if (block instanceof OutlineBlock.Items items) {
            return items.items().stream()
                    .anyMatch(item ->
                            isBesideMarker.test(item) && hasLetter(item.text().shownText()));
        }
        return block instanceof OutlineBlock.Grid grid
                && grid.headings().stream().anyMatch(heading -> hasLetter(heading.shownText()));
    }

    /** Whether a paragraph has words, none of which can stand for an item or a row where a line begins. */
    private static boolean isWords(OutlineBlock block) {
        if (!(block instanceof OutlineBlock.Paragraph paragraph)) {
            return false;
        }
        String words = paragraph.inlines().text().shownText();
        return hasLetter(words) && words.chars().noneMatch(BlockOutline::mayBegin);
    }

    /** Whether a row or an item may begin with a character. */
    private static boolean mayBegin(int c) {
        return c == '|' || c == '-' || c == '–' || c == '—';
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }
}
