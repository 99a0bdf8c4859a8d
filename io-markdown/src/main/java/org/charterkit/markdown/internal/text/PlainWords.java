package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.outline.Inlines;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** The words of a page without markup; only a bare address is a link. */
final class PlainWords {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]*[^\\s<>?!.,:;*_~'\")\\]}]");

    private final String source;

    PlainWords(String source) {
        this.source = source;
    }

    /** The words of a stretch, interpreted when they are asked for. */
    Inlines inlines(Span span) {
        return () -> text(span);
    }

    RichText text(Span span) {
        String words = source.substring(span.start(), span.end());
        if (!words.contains("://")) {
            return RichText.of(words);
        }
        List<TextRun> runs = new ArrayList<>();
        Matcher address = ADDRESS.matcher(words);
        int plainFrom = 0;
        while (address.find()) {
            String found = balanced(address.group());
            runs.add(TextRun.of(words.substring(plainFrom, address.start())));
            runs.add(TextRun.link(found, found));
            plainFrom = address.start() + found.length();
            address.region(plainFrom, words.length());
        }
        runs.add(TextRun.of(words.substring(plainFrom)));
        return RichText.of(runs);
    }

    /** Without what stands behind a parenthesis that was opened before the address. */
    private static String balanced(String address) {
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return address.substring(0, i);
            }
        }
        return address;
    }
}
