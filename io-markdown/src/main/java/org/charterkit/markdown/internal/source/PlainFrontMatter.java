package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.DataMap;
import org.charterkit.DataValue;

/**
 * Reads front matter of lines such as {@code title: "Tide Tables"}, as that of nearly all pages is.
 *
 * <p>It gives what the YAML parser gives, or nothing: whatever might mean more than itself is left to the parser.
 */
final class PlainFrontMatter {
    private static final Set<String> NO_TEXTS = Set.of("null", "true", "false");
    private static final int YEAR_AND_MONTH = "2022-01".length();

    private final List<DataMap.Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private PlainFrontMatter() {}

    /** The keys and values; empty where they need a parser. */
    static Optional<DataMap> read(String yaml) {
        PlainFrontMatter plain = new PlainFrontMatter();
        for (int start = 0; start < yaml.length(); ) {
            int end = yaml.indexOf('\n', start);
            end = end < 0 ? yaml.length() : end;
            int lineEnd = end > start && yaml.charAt(end - 1) == '\r' ? end - 1 : end;
            if (!plain.add(yaml.substring(start, lineEnd))) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return plain.entries.isEmpty() ? Optional.empty() : Optional.of(DataMap.of(plain.entries));
    }

    /** Whether a line could be read: a name, a colon and a blank, and words. */
    private boolean add(String line) {
        int colon = line.indexOf(": ");
        if (colon < 1 || !isName(line, colon) || !isOneLine(line)) {
            return false;
        }
        String name = line.substring(0, colon);
        Optional<DataValue> value = value(withoutBlanks(line, colon + 1));
        value.ifPresent(found -> entries.add(new DataMap.Entry(name, found)));
        return value.isPresent() && names.add(name);
    }

    private static boolean isName(String line, int end) {
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            boolean joins = c == '_' || c == '-' || (c >= '0' && c <= '9');
            if (!isLetter(c) && !(i > 0 && joins)) {
                return false;
            }
        }
        return !NO_TEXTS.contains(line.substring(0, end));
    }

    /** Blanks alone: any other white space belongs to a value. */
    private static String withoutBlanks(String line, int from) {
        int start = from;
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(start, end);
    }

    private static Optional<DataValue> value(String words) {
        if (words.equals("true") || words.equals("false")) {
            return Optional.of(new DataValue.Flag(words.equals("true")));
        }
        if (words.length() > 1 && (words.charAt(0) == '"' || words.charAt(0) == '\'')) {
            return quoted(words);
        }
        boolean isText = !words.isEmpty()
                && (mayBegin(words.charAt(0)) || beginsWithDate(words))
                && !NO_TEXTS.contains(words)
                && !words.contains(": ")
                && !words.endsWith(":")
                && !words.contains(" #");
        return isText ? Optional.of(DataValue.of(words)) : Optional.empty();
    }

    /** Whether a text may begin with a character that nothing else begins with: no number, sequence or tag. */
    private static boolean mayBegin(char c) {
        return isLetter(c) || c == '/' || c > 0xa0;
    }

    /** Whether words begin with a year and a month, which make no number. */
    private static boolean beginsWithDate(String words) {
        for (int i = 0; i < YEAR_AND_MONTH; i++) {
            boolean isHyphen = i == YEAR_AND_MONTH - 3;
            char c = i < words.length() ? words.charAt(i) : ' ';
            if (isHyphen ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<DataValue> quoted(String words) {
        int last = words.length() - 1;
        char quote = words.charAt(0);
        String inside = words.substring(1, last);
        boolean isPlain = words.charAt(last) == quote && inside.indexOf(quote) < 0 && inside.indexOf('\\') < 0;
        return isPlain ? Optional.of(DataValue.of(inside)) : Optional.empty();
    }

    /** Without tabs and the line ends that YAML knows, and without what YAML refuses. */
    private static boolean isOneLine(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isUsual = (c >= ' ' && c < 0x7f)
                    || (c > 0xa0 && c < 0x2000)
                    || (c >= 0x2010 && c < 0x2028)
                    || (c > 0x2030 && c < Character.MIN_SURROGATE)
                    || (c > 0xff00 && c < 0xfff0);
            if (!isUsual) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
