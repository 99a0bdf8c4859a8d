package org.charterkit;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;

/** What a heading says of completion in signs that every language shares: "(70% …)", "=&gt; 75%", a check mark. */
final class HeadingCompletion {
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d.,])(100|\\d{1,2})\\s?[%％]");
    private static final Pattern NOTE = Pattern.compile(
            "\\s?(?:(?:(?<!=)={1,5}|(?<!-)-{1,5})>.*|[(（][^()（）]*(?<![\\d.,])(?:100|\\d{1,2})\\s?[%％][^()（）]*[)）]|[✅✔☑✏️\\uFE0F]{1,4})\\s*$");

    /** What every note has a character of, and few headings have. */
    private static final String SIGNS = ">%％✅✔☑✏\uFE0F";

    private HeadingCompletion() {}

    static OptionalInt percent(RichText heading) {
        if (!hasSign(heading)) {
            return OptionalInt.empty();
        }
        Matcher percent = PERCENT.matcher(heading.plainText());
        return percent.find() ? OptionalInt.of(Integer.parseInt(percent.group(1))) : OptionalInt.empty();
    }

    static RichText without(RichText heading) {
        if (!hasSign(heading)) {
            return heading;
        }
        Matcher note = NOTE.matcher(heading.shownText());
        return note.find() ? heading.part(0, note.start()) : heading;
    }

    /** A look that only ever says "certainly none". */
    private static boolean hasSign(RichText heading) {
        String words = heading.shownText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < 0x80 ? c == '>' || c == '%' : SIGNS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
