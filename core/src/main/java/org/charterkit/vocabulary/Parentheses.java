package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in parentheses in words, between an opening one and the closing one behind it with neither in between.
 *
 * @param open where the opening parenthesis stands
 * @param end behind the closing one
 */
record Parentheses(int open, int end) {
    static boolean isIn(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('（') >= 0;
    }

    /** All of a text, in order. */
    static List<Parentheses> of(String text) {
        List<Parentheses> all = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                open = i;
            } else if (open >= 0 && (c == ')' || c == '）')) {
                all.add(new Parentheses(open, i + 1));
                open = -1;
            }
        }
        return all;
    }

    /** What stands between the two. */
    String content(String text) {
        return text.substring(open + 1, end - 1);
    }

    /** The text with a blank for each. */
    static String removedFrom(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Parentheses each : of(text)) {
            rest.append(text, from, each.open).append(' ');
            from = each.end;
        }
        return from == 0 ? text : rest.append(text, from, text.length()).toString();
    }

    /** The text with letters that mean nothing for each, as long as before. */
    static String masked(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        for (Parentheses each : of(text)) {
            masked.append(text, masked.length(), each.open).append("x".repeat(each.end - each.open));
        }
        return masked.append(text, masked.length(), text.length()).toString();
    }
}
