package org.charterkit.vocabulary;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.text.RichText;

/**
 * Finds the words of a status that are set off from an item at its beginning or end: "(Done)", "[DONE] …", "… - 60%".
 *
 * <p>Without brackets, dash or capital letters they belong to the sentence: "All reviews are done" is no mark.
 */
final class StatusAtEdge {
    private static final String PERCENT = "(?<percent>100|\\d{1,2})\\s?[%％]";
    private static final int SHORTEST_CAPITALS = 4;
    private static final String DASHES = "-–—";
    private static final String JOINTS = ":：" + DASHES;
    private static final String OPENING_BRACKETS = "([（";

    /** How much longer than its word a status at an end may be: a percentage, brackets, blanks and signs. */
    private static final int MOST_BESIDE_WORD = 24;

    private final List<Edge> atEnd;
    private final List<Edge> atStart;
    private final Pattern whole;
    private final int longestWord;

    StatusAtEdge(VocabularySource source) {
        String done = any(source.lines("status done"));
        String word = "(?<word>"
                + any(Stream.of("status done", "status open", "status dropped")
                        .flatMap(title -> source.lines(title).stream())
                        .toList())
                + ")";
        String capitals = "(?<word>"
                + any(source.lines("status done").stream()
                        .filter(each -> each.length() >= SHORTEST_CAPITALS)
                        .map(each -> each.toUpperCase(Locale.ROOT))
                        .toList())
                + ")";
        Beginnings words = new Beginnings();
        Stream.of("status done", "status open", "status dropped")
                .flatMap(title -> source.lines(title).stream())
                .forEach(words::add);
        longestWord = Stream.of("status done", "status open", "status dropped")
                .flatMap(title -> source.lines(title).stream())
                .mapToInt(each ->
                        Math.max(each.length(), each.toUpperCase(Locale.ROOT).length()))
                .max()
                .orElse(0);
        BitSet lastCapitals = new BitSet();
        source.lines("status done").forEach(each -> lastCapitals.set(lastOf(each.toUpperCase(Locale.ROOT))));
        String statement = "(?:" + word + "(?:[\\s,:–-]{1,3}\\(?" + PERCENT + "\\)?)?|"
                + PERCENT.replace("percent", "only") + "(?:\\s" + done + ")?)";
        whole = ignoringCase("^" + statement + "[.!]?$");
        atEnd = List.of(
                new Edge(
                        ignoringCase("\\s?[(\\[（]\\s?" + statement + "\\s?[)\\]）][.!]?$"),
                        shown -> ")]）".indexOf(lastOf(shown)) >= 0 && hasStatementInBrackets(shown, words)),
                new Edge(
                        ignoringCase("\\s[-–—]\\s" + statement + "[.!]?$"),
                        shown -> hasDashBeforeStatement(shown, words)),
                new Edge(Pattern.compile("\\s" + capitals + "[.!]?$"), shown -> lastCapitals.get(lastOf(shown))));
        atStart = List.of(
                new Edge(
                        ignoringCase("^[(\\[（]\\s?" + word + "\\s?[)\\]）]\\s?[:–—-]?\\s?"),
                        shown -> OPENING_BRACKETS.indexOf(firstOf(shown)) >= 0),
                new Edge(
                        Pattern.compile("^" + capitals + "\\s?[:–—-]\\s?"),
                        shown -> beginsCapital(shown, words) && hasJoint(shown)),
                new Edge(
                        Pattern.compile("^(?=\\p{Lu})(?i:" + word + ")\\s?[:：]\\s?"),
                        shown -> beginsCapital(shown, words) && hasJoint(shown)));
    }

    /**
     * A way to set a status off.
     *
     * @param regex the words with what sets them off
     * @param isPossible a quick look that only ever says "certainly not"
     */
    record Edge(Pattern regex, Predicate<String> isPossible) {}

    private static boolean beginsCapital(String shown, Beginnings words) {
        return words.mayStandAt(shown, 0) && !Character.isLowerCase(firstOf(shown));
    }

    /** Whether what may stand between a status and its item stands anywhere near the beginning. */
    private boolean hasJoint(String shown) {
        int end = Math.min(shown.length(), longestWord + 2);
        for (int i = 1; i < end; i++) {
            if (JOINTS.indexOf(shown.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bracket stands before what may be the words of a status or a percentage, perhaps with a blank. */
    private static boolean hasStatementInBrackets(String text, Beginnings words) {
        for (int i = text.length() - 2; i >= 0; i--) {
            if (OPENING_BRACKETS.indexOf(text.charAt(i)) >= 0) {
                int at = Character.isWhitespace(text.charAt(i + 1)) ? i + 2 : i + 1;
                if (words.mayStandAt(text, at) || (at < text.length() && Character.isDigit(text.charAt(at)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All ways to set a status off. */
    Stream<Edge> edges() {
        return Stream.concat(atEnd.stream(), atStart.stream());
    }

    private static boolean hasDashBeforeStatement(String text, Beginnings words) {
        for (int i = text.indexOf(' '); i >= 0 && i + 3 < text.length(); i = text.indexOf(' ', i + 1)) {
            boolean isDash = text.charAt(i + 2) == ' ' && DASHES.indexOf(text.charAt(i + 1)) >= 0;
            if (isDash && (Character.isDigit(text.charAt(i + 3)) || words.mayStandAt(text, i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static char firstOf(String shown) {
        return shown.isEmpty() ? ' ' : shown.charAt(0);
    }

    /** The last character, but for the sign that ends a sentence. */
    private static char lastOf(String shown) {
        int last = shown.length() - 1;
        if (last > 0 && (shown.charAt(last) == '.' || shown.charAt(last) == '!')) {
            last--;
        }
        return last < 0 ? ' ' : shown.charAt(last);
    }

    /** An expression for any of some words; one that matches nothing where there are none. */
    private static String any(List<String> words) {
        if (words.isEmpty()) {
            return "(?!)";
        }
        return words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * What was found.
     *
     * @param item the item without it
     * @param words the words of the status; empty where only a percentage stands there
     * @param percent the percentage
     */
    record Found(RichText item, RichText words, Optional<Integer> percent) {}

    /** A note that is a status with its percentage and nothing else, such as "In progress (40%)". */
    Optional<Found> whole(RichText note) {
        Matcher match = whole.matcher(note.shownText());
        return match.find() ? Optional.of(found(RichText.empty(), note, match)) : Optional.empty();
    }

    /**
     * The item without the words of a status; empty where none are set off.
     *
     * @param item the item
     * @param shown what is seen of it
     */
    Optional<Found> find(RichText item, String shown) {
        for (Edge edge : atEnd) {
            if (edge.isPossible().test(shown)) {
                int from = Math.max(0, shown.length() - longestWord - MOST_BESIDE_WORD);
                Matcher end = edge.regex().matcher(shown).region(from, shown.length());
                if (end.find() && end.start() > 0) {
                    return Optional.of(found(item.part(0, end.start()), item, end));
                }
            }
        }
        for (Edge edge : atStart) {
            if (edge.isPossible().test(shown)) {
                Matcher start = edge.regex().matcher(shown);
                if (start.lookingAt() && start.end() < shown.length()) {
                    return Optional.of(found(item.part(start.end(), shown.length()), item, start));
                }
            }
        }
        return Optional.empty();
    }

    private static Found found(RichText rest, RichText item, Matcher match) {
        RichText words = match.start("word") < 0 ? RichText.empty() : item.part(match.start("word"), match.end("word"));
        Optional<String> percent = match.pattern().pattern().contains("<percent>")
                ? Optional.ofNullable(match.group("percent")).or(() -> Optional.ofNullable(match.group("only")))
                : Optional.empty();
        return new Found(rest, words, percent.map(Integer::valueOf));
    }
}
