package org.charterkit.vocabulary;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;

/** Check marks and the like: at the beginning of an item or behind a word, with a word at the end that explains them. */
final class Marks {
    private final Pattern regex;

    /** What marks begin with: most items have none of these, and need no closer look. */
    private final BitSet beginnings = new BitSet();

    /** Some begin with a colon, as much else does. */
    private final Beginnings pairs = new Beginnings();

    private final List<String> marks;

    Marks(List<String> marks, String explanation) {
        String any = marks.isEmpty()
                ? "(?!)"
                : marks.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        regex = Pattern.compile(
                "^\\s*" + any + "\\uFE0F?\\s*|\\s*" + any + "\\uFE0F?(?:\\s(?i:" + explanation + ")[.!]?$|(?=\\s|$))");
        marks.forEach(mark -> beginnings.set(mark.charAt(0)));
        marks.forEach(pairs::add);
        this.marks = List.copyOf(marks);
    }

    /**
     * The words without any mark; the same words where there is none.
     *
     * @param words the words
     * @param shown what is seen of them
     */
    RichText removedFrom(RichText words, String shown) {
        return firstIn(shown) < shown.length() ? withoutMarks(words) : words;
    }

    private RichText withoutMarks(RichText words) {
        return words.map(run -> run.raw().isPresent() || run.styles().contains(TextStyle.CODE)
                ? run
                : run.withText(withoutMarks(run.text())));
    }

    private String withoutMarks(String text) {
        int first = firstIn(text);
        if (first == text.length()) {
            return text;
        }
        // Nothing before the blanks in front of the first mark is part of a match, unless they begin the text.
        int from = first;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        Matcher mark = regex.matcher(text);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (boolean found = mark.find(from); found; found = mark.find()) {
            rest.append(text, at, mark.start()).append(' ');
            at = mark.end();
        }
        return at == 0 ? text : rest.append(text, at, text.length()).toString();
    }

    /** Where the first mark of a text stands; its length where it has none. */
    private int firstIn(String text) {
        int at = 0;
        while (at < text.length() && !(beginnings.get(text.charAt(at)) && isMarkAt(text, at))) {
            at++;
        }
        return at;
    }

    private boolean isMarkAt(String text, int position) {
        if (!pairs.mayStandAt(text, position)) {
            return false;
        }
        for (String mark : marks) {
            if (text.startsWith(mark, position)) {
                return true;
            }
        }
        return false;
    }
}
