package org.charterkit.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Brings runs into the normal form that {@link RichText} promises. */
final class TextNormalizer {
    /** Behind it, up to the surrogates, there are no blanks and no control characters. */
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private final List<TextRun> result = new ArrayList<>();

    /** The text of the last run, where several were joined in it. */
    private final StringBuilder joined = new StringBuilder();

    /** The last run that was added stands before a blank that has not been written yet. */
    private boolean blankPending;

    /** Whether a plain text is one run in normal form already, as nearly all are: one pass that builds nothing. */
    static boolean isNormal(String plainText) {
        return isClean(plainText)
                && !plainText.isEmpty()
                && plainText.charAt(0) != ' '
                && plainText.charAt(plainText.length() - 1) != ' ';
    }

    /**
     * Whether runs are certainly in normal form already, as those that were written once are. Opaque runs, blanks that
     * stand alone, and blanks within a style or a link are not looked into.
     */
    static boolean isNormal(List<TextRun> runs) {
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            String text = run.text();
            if (text.isBlank() || !isClean(text) || run.raw().isPresent() || !hasCleanLink(run)) {
                return false;
            }
            boolean mayBegin = text.charAt(0) != ' ' || (i > 0 && run.isPlain() && !endsWithBlank(runs.get(i - 1)));
            boolean mayEnd = !endsWithBlank(run) || (i + 1 < runs.size() && run.isPlain());
            if (!mayBegin || !mayEnd || (i > 0 && runs.get(i - 1).joins(run))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithBlank(TextRun run) {
        return run.text().charAt(run.text().length() - 1) == ' ';
    }

    private static boolean hasCleanLink(TextRun run) {
        if (run.href().isEmpty()) {
            return true;
        }
        return isNormal(run.href().get())
                && (run.title().isEmpty() || isNormal(run.title().get()));
    }

    /** Whether white space is single blanks, and there are no control characters and no unpaired surrogates. */
    private static boolean isClean(String text) {
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ';
            if ((isBlank && afterBlank) || (!isPrintable(c) && (c == '\0' || cleaned(text, i, c) != c))) {
                return false;
            }
            afterBlank = isBlank;
        }
        return true;
    }

    /** Whether a character is of ASCII, kana or an ideograph, and stays as it is; of most others that has to be asked. */
    private static boolean isPrintable(char c) {
        return (c >= ' ' && c < 0x7f) || (c > IDEOGRAPHIC_SPACE && c < Character.MIN_SURROGATE);
    }

    List<TextRun> normalize(List<TextRun> runs) {
        List<TextRun> linked = new ArrayList<>(runs.size());
        for (TextRun run : runs) {
            linked.add(withCleanLink(run));
        }
        return normalizeLinked(linked);
    }

    /** Runs whose links are in normal form: one link may be that of many parts, and is not looked at for each. */
    List<TextRun> normalizeLinked(List<TextRun> runs) {
        for (TextRun linked : runs) {
            add(linked.raw().isPresent() ? opaque(linked) : linked.withText(clean(linked.text())));
        }
        endJoined();
        while (!result.isEmpty() && last().isLineBreak()) {
            result.remove(result.size() - 1);
        }
        return List.copyOf(result);
    }

    private void add(TextRun run) {
        String text = run.text();
        if (run.isLineBreak()) {
            blankPending = false;
            if (!result.isEmpty()) {
                addRun(run);
            }
        } else if (run.raw().isPresent()) {
            writePendingBlank(run);
            addRun(run);
        } else if (!text.isEmpty()) {
            addText(run, text);
        }
    }

    private void addText(TextRun run, String text) {
        int begin = text.charAt(0) == ' ' ? 1 : 0;
        int end = text.length() > begin && text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length();
        blankPending |= begin > 0;
        if (begin == end) {
            return;
        }
        writePendingBlank(run);
        append(run.withText(text.substring(begin, end)));
        blankPending = end < text.length();
    }

    private void writePendingBlank(TextRun next) {
        dropTrailingBreakBlank();
        if (blankPending && !result.isEmpty() && !last().isLineBreak()) {
            append(blankBetween(last(), next));
        }
        blankPending = false;
    }

    private void dropTrailingBreakBlank() {
        if (!result.isEmpty() && last().isLineBreak()) {
            blankPending = false;
        }
    }

    private void append(TextRun run) {
        if (!result.isEmpty() && last().joins(run)) {
            joined.append(joined.isEmpty() ? last().text() : "").append(run.text());
        } else {
            addRun(run);
        }
    }

    private void addRun(TextRun run) {
        endJoined();
        result.add(run);
    }

    private void endJoined() {
        if (!joined.isEmpty()) {
            result.set(result.size() - 1, last().withText(joined.toString()));
            joined.setLength(0);
        }
    }

    private TextRun last() {
        return result.get(result.size() - 1);
    }

    /** A blank belongs to what its two neighbours share; it is never code, since code that is a blank shows nothing. */
    private static TextRun blankBetween(TextRun before, TextRun after) {
        if (before.joins(after)) {
            return before.withText(" ");
        }
        Set<TextStyle> shared = EnumSet.noneOf(TextStyle.class);
        shared.addAll(before.styles());
        shared.retainAll(after.styles());
        shared.remove(TextStyle.CODE);
        TextRun blank = TextRun.of(" ").withStyles(shared);
        boolean sameLink = before.href().equals(after.href()) && before.title().equals(after.title());
        return sameLink ? withLinkOf(before, blank) : blank;
    }

    private static TextRun opaque(TextRun run) {
        String raw = clean(run.raw().orElseThrow()).strip();
        String text = clean(run.text()).strip();
        TextRun cleaned = (raw.isEmpty() ? TextRun.of(text) : TextRun.opaque(raw, text)).withStyles(run.styles());
        return cleaned.isLineBreak() ? TextRun.lineBreak() : withLinkOf(run, cleaned);
    }

    /** The run with destination and title on one line; without a link where nothing is left of the destination. */
    private static TextRun withCleanLink(TextRun run) {
        if (run.href().isEmpty()) {
            return run;
        }
        String href = clean(run.href().get()).strip();
        if (href.isEmpty()) {
            return run.withoutLink();
        }
        TextRun linked = href.equals(run.href().get()) ? run : run.withHref(href);
        return run.title().isEmpty()
                ? linked
                : linked.withTitle(clean(run.title().get()).strip());
    }

    private static TextRun withLinkOf(TextRun linked, TextRun run) {
        if (linked.href().isEmpty()) {
            return run;
        }
        return run.withHref(linked.href().get()).withTitle(linked.title().orElse(""));
    }

    /** White space of any kind as one blank, no control characters, no unpaired surrogates. */
    private static String clean(String text) {
        StringBuilder cleaned = null;
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char becomes = cleaned(text, i, c);
            boolean dropped = becomes == '\0' || (becomes == ' ' && afterBlank);
            if (cleaned == null && (dropped || becomes != c)) {
                cleaned = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (!dropped) {
                if (cleaned != null) {
                    cleaned.append(becomes);
                }
                afterBlank = becomes == ' ';
            }
        }
        return cleaned == null ? text : cleaned.toString();
    }

    /** What becomes of one character: itself, a blank, U+FFFD, or NUL where it is dropped. */
    private static char cleaned(String text, int index, char c) {
        if (isPrintable(c)) {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : '\0';
            case Character.SURROGATE -> isUnpaired(text, index, c) ? '\uFFFD' : c;
            default -> c;
        };
    }

    private static boolean isUnpaired(String text, int index, char c) {
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
