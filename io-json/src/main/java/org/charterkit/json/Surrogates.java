package org.charterkit.json;

/** Unpaired surrogates, which no encoding can carry: as escapes they survive UTF-8. */
final class Surrogates {
    private Surrogates() {}

    static boolean areUnpairedIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return text.codePoints().anyMatch(Surrogates::isUnpaired);
            }
        }
        return false;
    }

    /** The same text with an escape for each unpaired surrogate. */
    static String escapeUnpaired(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isUnpaired(c)) {
                escaped.append("\\u").append(Integer.toHexString(c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isUnpaired(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
