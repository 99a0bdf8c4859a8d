package org.charterkit.examples.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.charterkit.diff.ChangeClass;
import org.charterkit.diff.CharterDiff;
import org.charterkit.diff.DiffSentence;
import org.charterkit.examples.OneLine;
import org.charterkit.markdown.report.MarkdownText;

/** A diff for people, what matters most first: as plain text or as Markdown. */
public final class DiffText {
    private final CharterDiff diff;

    /**
     * A diff for people.
     *
     * @param diff the diff
     */
    public DiffText(CharterDiff diff) {
        this.diff = diff;
    }

    /**
     * As lines for a terminal.
     *
     * @return a heading for each class of change, and its sentences below it; one line where there is no change
     */
    public String plain() {
        return diff.isEmpty() ? "No difference\n" : text("", "  ", OneLine::of);
    }

    /**
     * As Markdown, such as for a comment on a merge request.
     *
     * @return a heading for each class of change, and its sentences as a list; one line where there is no change
     */
    public String markdown() {
        return diff.isEmpty() ? "No difference\n" : text("### ", "- ", MarkdownText::of);
    }

    private String text(String heading, String item, UnaryOperator<String> words) {
        Map<ChangeClass, List<String>> byClass = diff.sentences().stream()
                .collect(Collectors.groupingBy(
                        DiffSentence::changeClass,
                        LinkedHashMap::new,
                        Collectors.mapping(DiffSentence::words, Collectors.toList())));
        StringBuilder text = new StringBuilder();
        byClass.forEach((changeClass, sentences) -> {
            text.append(text.length() == 0 ? "" : "\n")
                    .append(heading)
                    .append(name(changeClass))
                    .append('\n');
            text.append(heading.isEmpty() ? "" : "\n");
            sentences.forEach(sentence ->
                    text.append(item).append(capital(words.apply(sentence))).append('\n'));
        });
        return text.toString();
    }

    private static String name(ChangeClass changeClass) {
        return switch (changeClass) {
            case SCOPE -> "Scope";
            case DATES -> "Dates";
            case PROGRESS -> "Progress";
            case ROSTER -> "People";
            case STRUCTURE -> "Structure";
            case EDITORIAL -> "Editorial";
        };
    }

    private static String capital(String sentence) {
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + sentence.substring(Character.charCount(first));
    }
}
