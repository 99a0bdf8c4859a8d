package org.charterkit.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of a text, and what to put in its place.
 *
 * <pre>{@code
 * TextEdit.apply("The tide", List.of(new TextEdit(4, 8, "moon"))); // "The moon"
 * }</pre>
 *
 * @param start where the stretch begins, in UTF-16 units from 0, inclusive
 * @param end where it ends, exclusive; where it is the start, something is inserted
 * @param replacement what stands there afterwards
 * @since 0.1.0
 */
public record TextEdit(int start, int end, String replacement) {
    private static final Comparator<TextEdit> IN_ORDER =
            Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end);

    /**
     * A stretch of a text, and what to put in its place.
     *
     * @param start where the stretch begins, inclusive
     * @param end where it ends, exclusive
     * @param replacement what stands there afterwards
     * @throws IllegalArgumentException if the stretch begins before 0 or ends before it begins
     */
    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("edit: expected 0 <= start <= end, found " + start + " and " + end);
        }
        Objects.requireNonNull(replacement, "replacement");
    }

    /**
     * A text with some edits, all of which count in the text as it was.
     *
     * @param text the text
     * @param edits the edits, in any order; those that insert at one place insert in the order of the list
     * @return the changed text
     * @throws IllegalArgumentException if two edits overlap, or one reaches beyond the text
     */
    public static String apply(String text, List<TextEdit> edits) {
        List<TextEdit> ordered = new ArrayList<>(edits);
        ordered.sort(IN_ORDER);
        StringBuilder changed = new StringBuilder(text.length() + 64);
        int kept = 0;
        for (TextEdit edit : ordered) {
            if (edit.start() < kept || edit.end() > text.length()) {
                throw new IllegalArgumentException("edit: expected a stretch of the text from " + kept + " to "
                        + text.length() + " that no other edit changes, found " + edit.start() + " to " + edit.end());
            }
            changed.append(text, kept, edit.start()).append(edit.replacement());
            kept = edit.end();
        }
        return changed.append(text, kept, text.length()).toString();
    }
}
