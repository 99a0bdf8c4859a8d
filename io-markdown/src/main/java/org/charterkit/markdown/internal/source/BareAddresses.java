package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.TextRun;

/** Finds the addresses that stand in plain words: each is a link of its own. */
public final class BareAddresses {
    private static final Pattern URL =
            Pattern.compile("https?://[^\\s<>\\uE000-\\uF8FF]*[^\\s<>?!.,:;*_~'\")\\]}\\uE000-\\uF8FF]");

    private BareAddresses() {}

    /** Words that stand in no link, as runs of words and links. */
    public static List<TextRun> runs(String text) {
        if (!text.contains("://")) {
            return text.isEmpty() ? List.of() : List.of(TextRun.of(text));
        }
        List<TextRun> runs = new ArrayList<>();
        int plainFrom = 0;
        Matcher url = URL.matcher(text);
        while (url.find()) {
            String address = balanced(url.group());
            runs.add(TextRun.of(text.substring(plainFrom, url.start())));
            runs.add(TextRun.link(address, address));
            plainFrom = url.start() + address.length();
            url.region(plainFrom, text.length());
        }
        if (plainFrom < text.length()) {
            runs.add(TextRun.of(text.substring(plainFrom)));
        }
        return runs;
    }

    /** A closing parenthesis belongs to the address only where it was opened there. */
    private static String balanced(String address) {
        int open = 0;
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '(') {
                open++;
            } else if (address.charAt(i) == ')' && --open < 0) {
                return address.substring(0, i);
            }
        }
        return address;
    }
}
