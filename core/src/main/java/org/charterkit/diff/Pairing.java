package org.charterkit.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds out which of the new things is which of the old ones: by one criterion after the other, the surest first. What
 * one criterion has paired no other parts again.
 */
final class Pairing<T> {
    private static final int NONE = -1;

    /** A word that more things have than this tells little of any of them, and costs much. */
    private static final int MOST_WITH_WORD = 16;

    private static final int RAREST_WORDS = 12;
    private static final int NEIGHBOURS = 2;

    private final List<T> olds;
    private final List<T> news;
    private final int[] oldOfNew;
    private final boolean[] isTaken;

    Pairing(List<T> olds, List<T> news) {
        this.olds = olds;
        this.news = news;
        this.oldOfNew = new int[news.size()];
        this.isTaken = new boolean[olds.size()];
        Arrays.fill(oldOfNew, NONE);
    }

    /** For each new thing the position of the old one, or -1. */
    int[] oldOfNew() {
        return oldOfNew.clone();
    }

    /**
     * Pairs what is equal; of several that are, in their order. Most versions begin alike: things in the same place are
     * compared before any is looked up, and pair as they would then, up to the first that differ.
     */
    Pairing<T> byEquality() {
        int both = Math.min(olds.size(), news.size());
        for (int i = 0; i < both && olds.get(i).equals(news.get(i)); i++) {
            pair(i, i);
        }
        return by(Optional::of);
    }

    /** Pairs what has the same key; where several have it, in their order. Things without a key are left. */
    Pairing<T> by(Function<? super T, Optional<?>> key) {
        return by(key, old -> true, now -> true);
    }

    /** The same for some of them. */
    Pairing<T> by(
            Function<? super T, Optional<?>> key, Predicate<? super T> oldCounts, Predicate<? super T> newCounts) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            int at = i;
            if (!isTaken[i] && oldCounts.test(olds.get(i))) {
                key.apply(olds.get(i))
                        .ifPresent(found -> waiting.computeIfAbsent(found, unseen -> new ArrayDeque<>())
                                .add(at));
            }
        }
        for (int j = 0; j < news.size(); j++) {
            if (oldOfNew[j] == NONE && newCounts.test(news.get(j))) {
                Deque<Integer> same = key.apply(news.get(j)).map(waiting::get).orElseGet(ArrayDeque::new);
                if (!same.isEmpty()) {
                    pair(same.remove(), j);
                }
            }
        }
        return this;
    }

    private void pair(int old, int now) {
        oldOfNew[now] = old;
        isTaken[old] = true;
    }

    private record Candidate(int old, int now, double similarity) {}

    /**
     * Pairs what has similar words, the most similar first. Each thing is compared with those alone that share one of its
     * rarer words or stand in the same place, so that the time grows with the number of things and not with its square.
     */
    Pairing<T> bySimilarity(Function<? super T, String> words, double least) {
        List<Integer> leftOld = left(isTaken);
        List<Integer> leftNew = leftNew();
        if (leftOld.isEmpty() || leftNew.isEmpty()) {
            return this;
        }
        List<Set<String>> oldTokens = leftOld.stream()
                .map(i -> TextTokens.of(words.apply(olds.get(i))))
                .toList();
        Map<String, List<Integer>> oldsWith = new HashMap<>();
        for (int i = 0; i < oldTokens.size(); i++) {
            for (String token : oldTokens.get(i)) {
                oldsWith.computeIfAbsent(token, unseen -> new ArrayList<>()).add(i);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < leftNew.size(); j++) {
            Set<String> tokens = TextTokens.of(words.apply(news.get(leftNew.get(j))));
            for (int i : worthComparing(tokens, oldsWith, j, oldTokens.size())) {
                double similarity = TextTokens.similarity(oldTokens.get(i), tokens);
                if (similarity >= least) {
                    candidates.add(new Candidate(leftOld.get(i), leftNew.get(j), similarity));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparing(candidate -> Math.abs(candidate.old() - candidate.now()))
                .thenComparing(Candidate::now)
                .thenComparing(Candidate::old));
        for (Candidate candidate : candidates) {
            if (!isTaken[candidate.old()] && oldOfNew[candidate.now()] == NONE) {
                pair(candidate.old(), candidate.now());
            }
        }
        return this;
    }

    private static Set<Integer> worthComparing(
            Set<String> tokens, Map<String, List<Integer>> oldsWith, int place, int count) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = Math.max(0, place - NEIGHBOURS); i < Math.min(count, place + NEIGHBOURS + 1); i++) {
            found.add(i);
        }
        tokens.stream()
                .map(token -> oldsWith.getOrDefault(token, List.of()))
                .filter(with -> with.size() <= MOST_WITH_WORD)
                .sorted(Comparator.comparingInt(List::size))
                .limit(RAREST_WORDS)
                .forEach(found::addAll);
        return found;
    }

    private static List<Integer> left(boolean[] taken) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                left.add(i);
            }
        }
        return left;
    }

    private List<Integer> leftNew() {
        List<Integer> left = new ArrayList<>();
        for (int j = 0; j < oldOfNew.length; j++) {
            if (oldOfNew[j] == NONE) {
                left.add(j);
            }
        }
        return left;
    }

    /** What of the old and the new things is not paired yet. */
    List<T> unpaired() {
        Set<T> unpaired = new HashSet<>();
        List<T> inOrder = new ArrayList<>();
        left(isTaken).forEach(i -> inOrder.add(olds.get(i)));
        leftNew().forEach(j -> inOrder.add(news.get(j)));
        inOrder.removeIf(thing -> !unpaired.add(thing));
        return inOrder;
    }
}
