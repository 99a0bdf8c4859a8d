package org.charterkit.json;

/**
 * Unpaired surrogates, which no encoding can carry: as escapes they survive UTF-8.
 *
 * <p>In a JSON document they can stand nowhere but within strings, so the whole text is treated at once.
 */
final class Surrogates {
    private Surrogates() {}

    static String escapeUnpaired(String json) {
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < json.length()
                        && Character.isLowSurrogate(json.charAt(i + 1))) {
                    i++;
                } else {
                    escaped.append(json, done, i).append("\\u").append(Integer.toHexString(c));
                    done = i + 1;
                }
            }
        }
        return done == 0 ? json : escaped.append(json, done, json.length()).toString();
    }
}
