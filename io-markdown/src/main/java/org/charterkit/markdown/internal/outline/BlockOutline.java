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
public final class BlockOutline {
    private BlockOutline() {}

    /**
     * The outline of a section.
     *
     * @param isBesideMarker whether the first words of an item stand in the line of its marker
     * @param written the CommonMark of a block
     */
    public static SectionOutline of(
            OutlineSection section,
            Predicate<OutlineBlock.Item> isBesideMarker,
            Function<OutlineBlock, String> written) {
        Optional<RichText> heading = section.heading().map(Inlines::text);
        boolean listsItems = false;
        boolean hasWords = false;
        for (OutlineBlock block : section.blocks()) {
            if (listsItems && hasWords) {
                break;
            }
            if (listsWords(block, isBesideMarker)) {
                listsItems = true;
                hasWords = true;
            } else if (isWords(block)) {
                hasWords = true;
            } else {
                SectionOutline told = SectionOutline.of(heading, section.level(), written.apply(block));
                listsItems |= told.listsItems();
                hasWords |= told.hasWords();
            }
        }
        return new SectionOutline(heading, section.level(), listsItems, hasWords);
    }

    /** Whether a list or a table has words, as nearly all do. */
    private static boolean listsWords(OutlineBlock block, Predicate<OutlineBlock.Item> isBesideMarker) {
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
