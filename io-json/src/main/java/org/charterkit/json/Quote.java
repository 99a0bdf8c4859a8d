package org.charterkit.json;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of a document as a message shows them: in quotes, on one line, and not too many. */
final class Quote {
    private static final int MOST = 60;

    private Quote() {}

    static String of(String words) {
        return '"' + shortened(words) + '"';
    }

    static String shortened(String words) {
        StringBuilder quote = new StringBuilder();
        int end = words.length() <= MOST ? words.length() : words.offsetByCodePoints(0, MOST / 2);
        for (int i = 0; i < end; i++) {
            char c = words.charAt(i);
            if (Character.isISOControl(c)) {
                quote.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quote.append(c);
            }
        }
        return quote.append(end < words.length() ? "…" : "").toString();
    }

    static String all(Collection<String> words) {
        return words.stream().map(Quote::of).collect(Collectors.joining(", "));
    }
}
