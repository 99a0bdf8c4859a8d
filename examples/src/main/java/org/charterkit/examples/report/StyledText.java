package org.charterkit.examples.report;

import java.util.List;
import java.util.Optional;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/**
 * A run of text with the styles that are still to be put around it.
 *
 * @param text the words
 * @param styles the styles, outermost first
 */
public record StyledText(String text, List<TextStyle> styles) {
    /**
     * A run of text.
     *
     * @param run the run
     * @return its words and styles
     */
    public static StyledText of(TextRun run) {
        return new StyledText(run.text(), List.copyOf(run.styles()));
    }

    /**
     * The outermost style.
     *
     * @return the style; empty where only words are left
     */
    public Optional<TextStyle> outermost() {
        return styles.stream().findFirst();
    }

    /**
     * What stands within the outermost style.
     *
     * @return the same words with one style less
     */
    public StyledText within() {
        return new StyledText(text, styles.subList(1, styles.size()));
    }
}
