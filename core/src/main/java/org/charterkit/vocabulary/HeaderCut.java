package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cuts the header of a table into the headings of its columns, where nothing stands between them. */
final class HeaderCut {
    private static final int MOST_WORDS = 24;
    private static final int UNKNOWN_WORD = 3;
    private static final int UNKNOWN_COLUMN = 2;

    private HeaderCut() {}

    /** Where the columns begin; empty where too little is known. */
    static List<Integer> starts(List<String> words, ColumnWords known) {
        int count = words.size();
        if (count < 2 || count > MOST_WORDS) {
            return List.of();
        }
        int[] cost = new int[count + 1];
        int[] cutBefore = new int[count + 1];
        boolean[] unknown = new boolean[count + 1];
        for (int end = 1; end <= count; end++) {
            boolean extendsUnknown = end > 1 && unknown[end - 1];
            cost[end] = cost[end - 1] + UNKNOWN_WORD + (extendsUnknown ? 0 : UNKNOWN_COLUMN);
            cutBefore[end] = extendsUnknown ? cutBefore[end - 1] : end - 1;
            unknown[end] = true;
            for (int start = end - 1; start >= 0; start--) {
                if (cost[start] + 1 < cost[end] && known.knows(joined(words.subList(start, end)))) {
                    cost[end] = cost[start] + 1;
                    cutBefore[end] = start;
                    unknown[end] = false;
                }
            }
        }
        return starts(words, cutBefore, unknown);
    }

    /** Signs that stand alone fold to nothing. */
    private static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(joined.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        return joined.toString();
    }

    private static List<Integer> starts(List<String> words, int[] cutBefore, boolean[] unknown) {
        List<Integer> starts = new ArrayList<>();
        int knownColumns = 0;
        int unknownColumns = 0;
        int unknownWords = 0;
        for (int end = words.size(); end > 0; end = cutBefore[end]) {
            starts.add(cutBefore[end]);
            knownColumns += unknown[end] ? 0 : 1;
            unknownColumns += unknown[end] ? 1 : 0;
            unknownWords += unknown[end] ? end - cutBefore[end] : 0;
        }
        boolean enough = knownColumns >= 2 && unknownColumns <= 1 && unknownWords * 2 <= words.size();
        if (!enough) {
            return List.of();
        }
        Collections.reverse(starts);
        return starts;
    }
}
