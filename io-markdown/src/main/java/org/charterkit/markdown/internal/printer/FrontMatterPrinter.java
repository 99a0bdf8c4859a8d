package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.DataValue;

/**
 * Writes front matter as YAML: title, description, then the other keys in order.
 *
 * <p>Every text stands in double quotes, in which YAML takes nothing for a number, a date, a flag or a mark, unless it
 * is a few plain words.
 */
final class FrontMatterPrinter {
    private static final String FENCE = "---";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_/-]*(?: [A-Za-z][A-Za-z0-9_/-]*)*+");
    private static final Set<String> MEANT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final List<String> lines = new ArrayList<>();

    private FrontMatterPrinter() {}

    /** The front matter between its fences. */
    static String print(Charter charter) {
        FrontMatterPrinter printer = new FrontMatterPrinter();
        printer.lines.add(FENCE);
        charter.title().ifPresent(title -> printer.lines.add("title: " + quoted(title)));
        charter.description().ifPresent(words -> printer.lines.add("description: " + quoted(words)));
        printer.entries(charter.frontMatter(), "");
        printer.lines.add(FENCE);
        return String.join("\n", printer.lines);
    }

    /** The lines of one key. */
    static String print(DataMap.Entry entry) {
        FrontMatterPrinter printer = new FrontMatterPrinter();
        boolean isWords = entry.name().equals("title") || entry.name().equals("description");
        if (isWords && entry.value() instanceof DataValue.Text text) {
            return entry.name() + ": " + quoted(text.text());
        }
        printer.entries(DataMap.of(List.of(entry)), "");
        return String.join("\n", printer.lines);
    }

    private void entries(DataMap entries, String indent) {
        for (DataMap.Entry entry : entries.entries()) {
            value(indent + key(entry.name()) + ":", entry.value(), indent + "  ");
        }
    }

    /** A value behind what introduces it, or in lines of its own below. */
    private void value(String introduction, DataValue value, String indent) {
        if (value instanceof DataValue.Mapping mapping && !mapping.entries().isEmpty()) {
            lines.add(introduction);
            entries(mapping.entries(), indent);
        } else if (value instanceof DataValue.Sequence sequence
                && !sequence.values().isEmpty()) {
            lines.add(introduction);
            sequence.values().forEach(element -> value(indent + "-", element, indent + "  "));
        } else {
            lines.add(introduction + " " + scalar(value));
        }
    }

    private static String scalar(DataValue value) {
        if (value instanceof DataValue.Text text) {
            return isPlain(text.text()) ? text.text() : quoted(text.text());
        } else if (value instanceof DataValue.Sequence) {
            return "[]";
        } else if (value instanceof DataValue.Mapping) {
            return "{}";
        }
        return value instanceof DataValue.Nothing ? "null" : value.toString();
    }

    private static String key(String name) {
        return isPlain(name) ? name : quoted(name);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !MEANT.contains(text.toLowerCase(Locale.ROOT));
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isSurrogate(c) && isPaired(text, i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPair || (c >= ' ' && c < 0x7f) || (c > 0xa0 && c < 0xd800 && !isLineEnd(c))) {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isLineEnd(char c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
