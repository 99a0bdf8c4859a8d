package org.charterkit.examples.report;

import java.util.Optional;
import org.charterkit.markdown.report.MarkdownText;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes words with their links and styles, and prose, as Markdown in which no link leads astray. */
final class StyledMarkdown {
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(ProseTree.EXTENSIONS).build();

    private StyledMarkdown() {}

    /** Words with their links and styles, on one line. */
    static String of(RichText text, PageLinks links) {
        StringBuilder result = new StringBuilder();
        text.runs().forEach(run -> result.append(of(run, links)));
        return result.toString().strip();
    }

    private static String of(TextRun run, PageLinks links) {
        String words = run.text();
        if (words.isBlank()) {
            return words.isEmpty() ? "" : " ";
        }
        String before = words.startsWith(" ") ? " " : "";
        String after = words.endsWith(" ") ? " " : "";
        String marked = MarkdownText.of(words);
        for (TextStyle style : run.styles()) {
            marked = styled(marked, style);
        }
        Optional<String> address = run.href().flatMap(links::resolve);
        return before + (address.isPresent() ? MarkdownText.link(marked, address.get()) : marked) + after;
    }

    /** Tags rather than asterisks: they hold beside letters and inside of words too. */
    private static String styled(String words, TextStyle style) {
        String tag = switch (style) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case STRIKETHROUGH -> "del";
            case CODE -> "code";
        };
        return "<" + tag + ">" + words + "</" + tag + ">";
    }

    /** Prose as blocks of Markdown. */
    static String of(Prose prose, PageLinks links) {
        return RENDERER.render(ProseTree.of(prose, links)).strip();
    }
}
