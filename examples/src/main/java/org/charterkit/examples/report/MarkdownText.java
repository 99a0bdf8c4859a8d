package org.charterkit.examples.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes words from pages as Markdown that says just these words, wherever it stands: in a cell, an item, a heading. */
final class MarkdownText {
    private static final String MEANINGFUL = "\\`*_{}[]<>|~#$";
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[\\w./:#?=&%+,;@-]+");
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(ProseTree.EXTENSIONS).build();

    private MarkdownText() {}

    /** Plain words on one line. */
    static String of(String words) {
        StringBuilder escaped = new StringBuilder();
        String line = words.replaceAll("\\s+", " ").strip();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (MEANINGFUL.indexOf(c) >= 0 || beginsBlock(line, i) || beginsReference(line, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Whether the character would make the line a list item, a rule or an underlined heading. */
    private static boolean beginsBlock(String line, int index) {
        char c = line.charAt(index);
        if (index == 0) {
            return c == '-' || c == '+' || c == '=';
        }
        return (c == '.' || c == ')')
                && index < 10
                && line.substring(0, index).chars().allMatch(Character::isDigit);
    }

    /** Whether an ampersand could begin the name of a character. */
    private static boolean beginsReference(String line, int index) {
        return line.charAt(index) == '&'
                && index + 1 < line.length()
                && (line.charAt(index + 1) == '#' || Character.isLetter(line.charAt(index + 1)));
    }

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
        String marked = of(words);
        for (TextStyle style : run.styles()) {
            marked = styled(marked, style);
        }
        Optional<String> address = run.href().flatMap(links::resolve);
        return before + (address.isPresent() ? link(marked, address.get()) : marked) + after;
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

    /** A link whose words are Markdown already. */
    static String link(String words, String address) {
        String written = PLAIN_ADDRESS.matcher(address).matches() ? address : "<" + address.replace("|", "%7C") + ">";
        return "[" + words + "](" + written + ")";
    }

    /** Prose as blocks of Markdown. */
    static String of(Prose prose, PageLinks links) {
        return RENDERER.render(ProseTree.of(prose, links)).strip();
    }
}
