package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts the header of a table into the headings of its columns, where nothing stands between them: of all cuts the one with
 * the fewest headings that leaves the fewest words unknown.
 */
final class HeaderCut {
    private static final int MOST_WORDS = 24;
    private static final int KNOWN_COLUMN = 1;
    private static final int UNKNOWN_WORD = 3;
    private static final int UNKNOWN_COLUMN = 2;

    private final List<String> words;
    private final ColumnWords known;
    private final boolean stars;
    private final int[] cost;
    private final int[] cutBefore;
    private final boolean[] unknown;
    private final int[] filledBefore;

    private HeaderCut(List<String> words, ColumnWords known, boolean stars) {
        this.stars = stars;
        this.words = words;
        this.known = known;
        this.cost = new int[words.size() + 1];
        this.cutBefore = new int[words.size() + 1];
        this.unknown = new boolean[words.size() + 1];
        this.filledBefore = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            filledBefore[i + 1] = filledBefore[i] + (words.get(i).isEmpty() ? 0 : 1);
        }
    }

    /** Where the columns begin; empty where too little is known. */
    static List<Integer> starts(List<String> words, ColumnWords known) {
        if (words.size() < 2 || words.size() > MOST_WORDS || words.stream().noneMatch(known::hasWordOfPhrase)) {
            return List.of();
        }
        List<Integer> starts = new HeaderCut(words, known, true).starts();
        return starts.size() > 1 ? starts : new HeaderCut(words, known, false).starts();
    }

    private List<Integer> starts() {
        for (int end = 1; end <= words.size(); end++) {
            boolean extendsUnknown = end > 1 && unknown[end - 1];
            cost[end] = cost[end - 1] + UNKNOWN_WORD + (extendsUnknown ? 0 : UNKNOWN_COLUMN);
            cutBefore[end] = extendsUnknown ? cutBefore[end - 1] : end - 1;
            unknown[end] = true;
            for (int start = end - 1; start >= 0 && filled(start, end) <= known.longestHeading(); start--) {
                int total = cost[start] + costOf(start, end);
                if (total < cost[end]) {
                    cost[end] = total;
                    cutBefore[end] = start;
                    unknown[end] = false;
                }
            }
        }
        return isMostlyKnown() ? withRepeated(path()) : List.of();
    }

    /** A phrase that begins with a star may take words before it, which are as little known as others. */
    private int costOf(int start, int end) {
        String heading = joined(start, end);
        if (known.knows(heading) || known.completes(heading)) {
            return KNOWN_COLUMN;
        }
        OptionalInt before = known.wordsBeforePhrase(heading);
        boolean few = stars && before.isPresent() && before.getAsInt() <= ColumnWords.MOST_WORDS_BESIDE;
        return few ? KNOWN_COLUMN + UNKNOWN_WORD * before.getAsInt() : Integer.MAX_VALUE / 2;
    }

    /** How many words of a stretch are more than signs. */
    private int filled(int start, int end) {
        return filledBefore[end] - filledBefore[start];
    }

    /** Signs that stand alone fold to nothing. */
    private String joined(int start, int end) {
        StringBuilder joined = new StringBuilder();
        for (String word : words.subList(start, end)) {
            joined.append(joined.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        return joined.toString();
    }

    private boolean isMostlyKnown() {
        int knownColumns = 0;
        int unknownColumns = 0;
        int unknownWords = 0;
        for (int end = words.size(); end > 0; end = cutBefore[end]) {
            knownColumns += unknown[end] ? 0 : 1;
            unknownColumns += unknown[end] ? 1 : 0;
            unknownWords += unknown[end] ? end - cutBefore[end] : 0;
        }
        return knownColumns > 0
                && knownColumns + unknownColumns > 1
                && unknownColumns <= 1
                && unknownWords * 2 <= words.size();
    }

    private List<Integer> path() {
        List<Integer> starts = new ArrayList<>();
        for (int end = words.size(); end > 0; end = cutBefore[end]) {
            starts.add(cutBefore[end]);
        }
        Collections.reverse(starts);
        return starts;
    }

    /** No two headings are alike: "Contact | Contact | Handle" is "Contact | Contact Handle". */
    private List<Integer> withRepeated(List<Integer> starts) {
        List<Integer> joined = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            joined.add(starts.get(i));
            int end = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
            int nextEnd = i + 2 < starts.size() ? starts.get(i + 2) : words.size();
            String heading = joined(starts.get(i), end);
            boolean isTwice = seen.contains(heading) || repeats(starts, i, heading);
            if (isTwice
                    && end < words.size()
                    && known.wordsBeforePhrase(joined(starts.get(i), nextEnd)).isPresent()) {
                i++;
            }
            seen.add(heading);
        }
        return joined;
    }

    /** Whether a heading stands further on again, and the one between both goes with it. */
    private boolean repeats(List<Integer> starts, int index, String heading) {
        for (int i = index + 2; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
            if (joined(starts.get(i), end).equals(heading)) {
                return true;
            }
        }
        return false;
    }
}
