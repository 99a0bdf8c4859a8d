package org.charterkit.markdown.internal.printer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/** Puts backslashes before what Markdown, or a reader of the handbook's pages, would take for a mark. */
public final class TextEscapes {
    private static final char NONE = '\0';
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}[.)](?=\\s|$)");

    private final Place place;
    private final boolean tildesPair;

    TextEscapes(RichText text, Place place) {
        this(place, tildesPair(text));
    }

    private TextEscapes(Place place, boolean tildesPair) {
        this.place = place;
        this.tildesPair = tildesPair;
    }

    private static boolean tildesPair(RichText text) {
        int tildes = 0;
        boolean marksStrikethrough = false;
        for (TextRun run : text.runs()) {
            tildes += tildes(run.text());
            marksStrikethrough |= run.styles().contains(TextStyle.STRIKETHROUGH);
        }
        return tildes > 1 || (tildes > 0 && marksStrikethrough);
    }

    private static int tildes(String text) {
        int found = 0;
        for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
            found++;
        }
        return found;
    }

    /** Words without markup; an address in them stays one. */
    public static String escaped(String words, Place place) {
        return escaped(words, place, "");
    }

    /** Words without markup, with what keeps an address in them from being read as a link. */
    static String escaped(String words, Place place, String nothing) {
        return new TextEscapes(place, tildes(words) > 1).escaped(words, true, true, nothing);
    }

    /**
     * The text of a run.
     *
     * @param text the words
     * @param first whether nothing stands before them
     * @param last whether nothing stands behind them
     * @param nothing markup without meaning that keeps an address from being read as a link; empty where none would be
     */
    String escaped(String text, boolean first, boolean last, String nothing) {
        boolean startsLine = first && place == Place.LINE;
        boolean beginsPlainly = !startsLine || text.isEmpty() || Character.isLetter(text.charAt(0));
        if (beginsPlainly && isWithoutMarks(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        int written = 0;
        int numberEnd = numberEnd(text, startsLine);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? NONE : text.charAt(i - 1);
            char after = i + 1 == text.length() ? NONE : text.charAt(i + 1);
            boolean isMark = isMark(c, before, after)
                    || (c == '&'
                            && ENTITY.matcher(text).region(i, text.length()).lookingAt())
                    || (c == '!' && after == NONE && !last)
                    || (startsLine && i == 0 && startsBlock(c, after))
                    || i == numberEnd
                    || (place == Place.HEADING && last && c == '#' && after == NONE);
            if (isMark) {
                escaped.append(text, written, i).append('\\');
                written = i;
            } else if (c == ':' && isAddress(text, i)) {
                escaped.append(text, written, i + 1).append(nothing);
                written = i + 1;
            }
        }
        return escaped.append(text, written, text.length()).toString();
    }

    /** Whether no character may be taken for a mark, wherever the text stands within its line. */
    private static boolean isWithoutMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = (c >= 'a' && c <= 'z') || c == ' ';
            if (!isPlain && (mayBeMark(c) || (c == ':' && text.startsWith("//", i + 1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeMark(char c) {
        return switch (c) {
            case '\\', '`', '[', ']', '<', '*', '_', '~', '{', '#', '&', '!' -> true;
            default -> false;
        };
    }

    private static int numberEnd(String text, boolean startsLine) {
        if (!startsLine || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return -1;
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.lookingAt() ? numbered.end() - 1 : -1;
    }

    private boolean isMark(char c, char before, char after) {
        return switch (c) {
            case '\\', '`', '[', ']' -> true;
            case '<' -> after == NONE || Character.isLetter(after) || "/!?".indexOf(after) >= 0;
            case '*' -> before != ' ' || after != ' ';
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '~' -> tildesPair && (before != ' ' || after != ' ');
            case '{' -> before == '{';
            case '#' -> before == '{';
            default -> false;
        };
    }

    private static boolean startsBlock(char c, char after) {
        return switch (c) {
            case '>', '#' -> true;
            case '-', '+' -> after == NONE || after == ' ' || after == c;
            case '{' -> after == ':';
            default -> false;
        };
    }

    /** Whether the colon is that of an address which a reader would take for a link. */
    private static boolean isAddress(String text, int colon) {
        return text.startsWith("://", colon)
                && (text.startsWith("http", colon - 4) || text.startsWith("https", colon - 5));
    }
}
