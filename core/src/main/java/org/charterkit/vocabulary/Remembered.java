package org.charterkit.vocabulary;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what short words mean: the same headings, columns and roles stand on every page.
 *
 * <p>It never changes an answer, only how soon it is there. It holds a fixed number of answers. Each has two places, and
 * makes room for the third that falls into them; any number of threads may ask.
 */
final class Remembered<A> {
    private static final int PLACES = 1024;
    private static final int LONGEST = 120;

    /** An answer; the hash of its words tells most others apart without a look at them. */
    private record Entry<A>(int hash, String words, A answer) {
        boolean isOf(String other, int otherHash) {
            return hash == otherHash && words.equals(other);
        }
    }

    private final AtomicReferenceArray<@Nullable Entry<A>> entries = new AtomicReferenceArray<>(PLACES);
    private final Function<String, A> meaning;

    Remembered(Function<String, A> meaning) {
        this.meaning = meaning;
    }

    A of(String words) {
        if (words.length() > LONGEST) {
            return meaning.apply(words);
        }
        int hash = words.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Entry<A> first = entries.get(place);
        if (first != null && first.isOf(words, hash)) {
            return first.answer();
        }
        Entry<A> second = entries.get(place ^ 1);
        if (second != null && second.isOf(words, hash)) {
            return second.answer();
        }
        A answer = meaning.apply(words);
        entries.set(place ^ 1, first);
        entries.set(place, new Entry<>(hash, words, answer));
        return answer;
    }
}
