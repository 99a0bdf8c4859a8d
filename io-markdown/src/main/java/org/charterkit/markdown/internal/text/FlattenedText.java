package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.vocabulary.Vocabulary;

/** Tells a page that was flattened to text from other documents by its beginning. */
public final class FlattenedText {
    /** Front matter, a heading, a table or a tag of Markdown and HTML, or the opening of JSON. */
    private static final Pattern MARKUP = Pattern.compile(
            "\\A\\uFEFF?\\s*(?:[\\[{<]|---)|(?m)^(?:#{1,6}[ \\t]+\\S|\\||[ \\t]*</?[A-Za-z][^>]*>[ \\t]*$)");

    private FlattenedText() {}

    /**
     * Whether a document is likely to be such a page.
     *
     * @param beginning its beginning
     * @param vocabularies who knows the headings of columns
     */
    public static boolean isLikely(String beginning, List<Vocabulary> vocabularies) {
        if (beginning.indexOf('\0') >= 0 || MARKUP.matcher(beginning).find()) {
            return false;
        }
        SourceLines places = new SourceLines(beginning);
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < places.count(); i++) {
            int end = i + 1 < places.count() ? places.start(i + 1) : beginning.length();
            lines.add(TextLine.of(beginning, places.start(i), end));
        }
        return Stretch.of(lines).stream().anyMatch(stretch -> isOfPage(beginning, lines, stretch, vocabularies));
    }

    private static boolean isOfPage(
            String source, List<TextLine> lines, Stretch stretch, List<Vocabulary> vocabularies) {
        TextLine line = lines.get(stretch.first());
        if (stretch.isList()) {
            return source.charAt(line.start()) == '•';
        }
        return stretch.end() > stretch.first() + 1
                && vocabularies.stream()
                        .anyMatch(words -> TableHeader.of(source, line, words).isPresent());
    }
}
