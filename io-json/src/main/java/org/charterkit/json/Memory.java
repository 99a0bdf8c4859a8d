package org.charterkit.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.charterkit.text.RichText;

/**
 * What words mean, remembered: the names of roles and attributes, and most dates, stand in charter after charter, and to
 * read them takes longer than to read the JSON around them. It is small, and hostile words cannot make it grow.
 */
final class Memory<T> {
    private static final int MOST_ENTRIES = 1024;
    private static final int LONGEST_WORDS = 100;

    private final Map<RichText, T> known = new ConcurrentHashMap<>();
    private final Function<RichText, T> meaning;

    Memory(Function<RichText, T> meaning) {
        this.meaning = meaning;
    }

    T of(RichText words) {
        if (words.runs().size() != 1 || words.runs().get(0).text().length() > LONGEST_WORDS) {
            return meaning.apply(words);
        }
        T found = known.get(words);
        if (found == null) {
            found = meaning.apply(words);
            if (known.size() < MOST_ENTRIES) {
                known.put(words, found);
            }
        }
        return found;
    }
}
