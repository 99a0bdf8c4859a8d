package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps shortcodes, and attribute lists such as {@code {:.no_toc}}, out of the Markdown parser's sight: each is one private character while it is parsed.
 */
final class Shortcodes {
    // Of bounded length, so that a thousand openings without an end take no longer than one.
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%].{0,1000}?[%>]}}|\\{:[^{}\\n]{1,200}}");
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private final List<String> codes = new ArrayList<>();

    /** The text with a private character for each shortcode. */
    String hide(String text) {
        if (!(text.contains("{{") || text.contains("{:")) || text.chars().anyMatch(c -> c >= FIRST && c <= LAST)) {
            return text;
        }
        int lastEnd = text.lastIndexOf("}}");
        Matcher shortcode = SHORTCODE.matcher(text).region(0, lastEnd < 0 ? 0 : lastEnd + 2);
        StringBuilder hidden = new StringBuilder();
        while (shortcode.find() && codes.size() <= LAST - FIRST) {
            shortcode.appendReplacement(hidden, String.valueOf((char) (FIRST + codes.size())));
            codes.add(shortcode.group());
        }
        return shortcode.appendTail(hidden).toString();
    }

    /** The text with a private character for each one of a shortcode, so that nothing else stands elsewhere. */
    static String masked(String text) {
        if (!text.contains("{{") && !text.contains("{:")) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        int lastEnd = text.lastIndexOf("}}");
        Matcher shortcode = SHORTCODE.matcher(text).region(0, lastEnd < 0 ? 0 : lastEnd + 2);
        while (shortcode.find()) {
            for (int i = shortcode.start(); i < shortcode.end(); i++) {
                masked.setCharAt(i, FIRST);
            }
        }
        return masked.toString();
    }

    boolean isHidden(char c) {
        return c >= FIRST && c - FIRST < codes.size();
    }

    String code(char c) {
        return codes.get(c - FIRST);
    }

    /** The text with all shortcodes in their places. */
    String show(String text) {
        if (codes.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(isHidden(c) ? code(c) : c);
        }
        return shown.toString();
    }
}
