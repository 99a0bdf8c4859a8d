package org.charterkit.vocabulary;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;

/** Check marks and the like: at the beginning of an item or behind a word, with a word at the end that explains them. */
final class Marks {
    private final Pattern regex;

    /** What marks begin with: most items have none of these, and need no closer look. */
    private final BitSet beginnings = new BitSet();

    private final List<String> marks;

    Marks(List<String> marks, String explanation) {
        String any = marks.isEmpty()
                ? "(?!)"
                : marks.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        regex = Pattern.compile(
                "^\\s*" + any + "\\uFE0F?\\s*|\\s*" + any + "\\uFE0F?(?:\\s(?i:" + explanation + ")[.!]?$|(?=\\s|$))");
        marks.forEach(mark -> beginnings.set(mark.charAt(0)));
        this.marks = List.copyOf(marks);
    }

    /**
     * The words without any mark; the same words where there is none.
     *
     * @param words the words
     * @param shown what is seen of them
     */
    RichText removedFrom(RichText words, String shown) {
        return mayHold(shown) ? withoutMarks(words) : words;
    }

    private RichText withoutMarks(RichText words) {
        return words.map(run -> run.raw().isPresent() || run.styles().contains(TextStyle.CODE) || !mayHold(run.text())
                ? run
                : run.withText(regex.matcher(run.text()).replaceAll(" ")));
    }

    private boolean hasMarkAt(String text, int position) {
        for (String mark : marks) {
            if (text.startsWith(mark, position)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (beginnings.get(text.charAt(i)) && hasMarkAt(text, i)) {
                return true;
            }
        }
        return false;
    }
}
