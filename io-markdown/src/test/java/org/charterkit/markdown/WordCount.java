package org.charterkit.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.io.Reading;

/**
 * The words of a page against the words of its charter, as multisets: none may be lost, none may be there twice.
 *
 * <p>What is left out of the comparison, on which side and why, stands in the table below and nowhere else.
 */
final class WordCount {
    /** What is not a word of the page, and the reason. */
    private record Exclusion(Pattern pattern, String instead, String reason) {}

    private static Exclusion exclusion(String regex, String instead, String reason) {
        return new Exclusion(Pattern.compile(regex), instead, reason);
    }

    /** Taken out of the page alone. */
    private static final List<Exclusion> OF_THE_PAGE = List.of(
            exclusion("(?m)^##? On this page\\s*$", "", "navigation of the Middleman dialect"),
            exclusion("(?m)^[-*] TOC\\s*$|^\\{:[^}]*}\\s*$", "", "navigation of the Middleman dialect"),
            exclusion("(?m)^(\\s*(?:>\\s*)*)(?:\\d{1,9}[.)]|[-*+])(?=\\s|$)", "$1", "the marker of a list item"),
            exclusion("(?<=\\|)\\s*\\d{1,3}[.)](?=\\s)|(?<=<br>)\\s*\\d{1,3}[.)](?=\\s)", "", "the same, in a cell"),
            exclusion("(?m)^(#+ .*?)\\s#+\\s*$", "$1", "the closing marks of a heading"));

    /** Taken out of the page and of all that was read from it. */
    private static final List<Exclusion> OF_BOTH = List.of(
            exclusion(
                    "(?is)<a\\s[^<>]*?href\\s*=\\s*[\"']?([^\"'\\s>]+)[^<>]*>", " $1 ", "an HTML link is its address"),
            exclusion("(?s)<!--.*?-->", " ", "a comment in HTML"),
            exclusion("</?[A-Za-z](?![A-Za-z+.-]*:|[^<>\\s]*@)[^<>]*>", " ", "tags of HTML are structure"),
            exclusion("&(?:nbsp|#160|#xA0|ensp|emsp);", " ", "entities are the characters they stand for"),
            exclusion("&amp;", "&", "entities are the characters they stand for"),
            exclusion("&(?:lt|gt|quot|apos|#39|#x27);", " ", "entities are the characters they stand for"),
            exclusion("&eacute;", "é", "entities are the characters they stand for"),
            exclusion("&copy;", "©", "entities are the characters they stand for"),
            exclusion("[*`~]", "", "marks of styles stand inside words"),
            exclusion("[\\p{Cc}&&[^\\s]]", "", "control characters are no text"),
            exclusion("mailto:", "", "the scheme that an address in angle brackets is given"));

    /** Words that may be lost: they are kept as a meaning. */
    private static final Map<String, String> AS_MEANING = new TreeMap<>(Map.ofEntries(
            Map.entry("done", "status of a criterion or a step"),
            Map.entry("complete", "status of a criterion or a step"),
            Map.entry("completed", "status of a criterion or a step"),
            Map.entry("achieved", "status of a criterion or a step"),
            Map.entry("delivered", "status of a criterion or a step"),
            Map.entry("x", "the box of a task that is done"),
            Map.entry("white", "shortcode of a completion mark"),
            Map.entry("check", "shortcode of a completion mark"),
            Map.entry("heavy", "shortcode of a completion mark"),
            Map.entry("mark", "shortcode of a completion mark"),
            Map.entry("pencil2", "shortcode of a completion mark"),
            Map.entry("construction", "shortcode of a completion mark"),
            Map.entry("完", "status of a criterion or a step"),
            Map.entry("了", "status of a criterion or a step"),
            Map.entry("と", "joins the persons of a cell"),
            Map.entry("tbd", "keeps a place in a cell that holds a list of criteria"),
            Map.entry("and", "joins the persons of a cell"),
            Map.entry("due", "says that the date behind it is one"),
            Map.entry("by", "says that the date behind it is one"),
            Map.entry("to", "joins the dates of a period")));

    /** In scripts that write no blanks every character is a word. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]|[\\p{L}\\p{M}\\p{N}"
                    + "&&[^\\uFE00-\\uFE0F\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]]+");

    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}\\[([^\\]\\n]+)]:[ \\t]*<?(\\S+?)>?(?:[ \\t]+(.*))?$");

    private final Map<String, Integer> difference = new TreeMap<>();
    private final Map<String, Integer> meanings = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();

    private WordCount() {}

    static WordCount of(String page, Reading reading) {
        WordCount count = new WordCount();
        Matcher definition = DEFINITION.matcher(page);
        while (definition.find()) {
            count.references.put(
                    definition.group(1).toLowerCase(Locale.ROOT),
                    definition.group(2) + " " + (definition.group(3) == null ? "" : definition.group(3)));
        }
        String source = page;
        for (Exclusion exclusion : OF_THE_PAGE) {
            source = exclusion.pattern().matcher(source).replaceAll(exclusion.instead());
        }
        count.add(source, 1);
        CharterWords words = new CharterWords(page, reading);
        words.texts().forEach(text -> count.add(text, -1));
        words.proses().forEach(prose -> count.add(withoutMarkers(prose), -1));
        words.meanings().forEach(meaning -> list(meaning).forEach(word -> count.meanings.merge(word, 1, Integer::sum)));
        return count;
    }

    private static String withoutMarkers(String prose) {
        String text = prose;
        for (Exclusion exclusion : OF_THE_PAGE) {
            text = exclusion.pattern().matcher(text).replaceAll(exclusion.instead());
        }
        return text;
    }

    private void add(String text, int sign) {
        for (String word : list(resolved(text))) {
            difference.merge(word, sign, Integer::sum);
        }
    }

    /** A link by reference has the address of its definition. */
    private String resolved(String text) {
        if (references.isEmpty()) {
            return text;
        }
        Matcher link =
                Pattern.compile("\\[([^\\[\\]]+)](?:\\[([^\\[\\]]*)])?(?![(:])").matcher(text);
        StringBuilder resolved = new StringBuilder();
        while (link.find()) {
            String label = link.group(2) == null || link.group(2).isEmpty() ? link.group(1) : link.group(2);
            String address = references.get(label.toLowerCase(Locale.ROOT));
            link.appendReplacement(
                    resolved, Matcher.quoteReplacement(address == null ? link.group() : link.group(1) + " " + address));
        }
        return link.appendTail(resolved).toString();
    }

    /** The words of a text, without those that are only markup. */
    static List<String> list(String text) {
        String plain = text;
        for (Exclusion exclusion : OF_BOTH) {
            plain = exclusion.pattern().matcher(plain).replaceAll(exclusion.instead());
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Words that the page has more often than the charter. */
    Map<String, Integer> lost() {
        Map<String, Integer> lost = new TreeMap<>();
        difference.forEach((word, count) -> {
            int missing = count - meanings.getOrDefault(word, 0);
            if (missing > 0 && !AS_MEANING.containsKey(word.toLowerCase(Locale.ROOT))) {
                lost.put(word, missing);
            }
        });
        return lost;
    }

    /** Words that the charter has more often than the page. */
    Map<String, Integer> twice() {
        Map<String, Integer> twice = new TreeMap<>();
        difference.forEach((word, count) -> {
            if (count < 0) {
                twice.put(word, -count);
            }
        });
        return twice;
    }
}
