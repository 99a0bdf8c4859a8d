package org.charterkit.markdown.internal.edit;

import java.util.Optional;
import java.util.stream.IntStream;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.printer.FragmentPrinter;
import org.charterkit.markdown.internal.source.InlineReader;
import org.charterkit.text.RichText;

/** Changes some words of a line, and leaves its other words and marks as they are written. */
final class LineEditor {
    /** How many words into a line, and how many before its end, the words of a fact may begin and end. */
    private static final int MARKS = 6;

    private final InlineReader reader;
    private final FragmentPrinter printer;

    LineEditor(InlineReader reader, FragmentPrinter printer) {
        this.reader = reader;
        this.printer = printer;
    }

    RichText read(String line) {
        return reader.read(line);
    }

    /** Where some words stand in a line, whatever marks they are written with. */
    Optional<Span> find(String line, RichText words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (boolean atBeginning : new boolean[] {true, false}) {
            String printed = printer.words(words, atBeginning);
            int at = line.indexOf(printed);
            if (at >= 0) {
                return Optional.of(new Span(at, at + printed.length()));
            }
        }
        return search(line, words);
    }

    private Optional<Span> search(String line, RichText words) {
        int[] starts = wordStarts(line);
        int[] ends = wordEnds(line);
        for (int i = 0; i < Math.min(starts.length, MARKS); i++) {
            for (int j = ends.length - 1; j >= Math.max(0, ends.length - MARKS * MARKS); j--) {
                if (ends[j] > starts[i]
                        && reader.read(line.substring(starts[i], ends[j])).equals(words)) {
                    return Optional.of(new Span(starts[i], ends[j]));
                }
            }
        }
        return Optional.empty();
    }

    private static int[] wordStarts(String line) {
        return IntStream.range(0, line.length())
                .filter(i -> !isBlank(line, i) && (i == 0 || isBlank(line, i - 1)))
                .toArray();
    }

    private static int[] wordEnds(String line) {
        return IntStream.rangeClosed(1, line.length())
                .filter(i -> !isBlank(line, i - 1) && (i == line.length() || isBlank(line, i)))
                .toArray();
    }

    private static boolean isBlank(String line, int at) {
        return Character.isWhitespace(line.charAt(at));
    }

    /** A line with some of its words replaced; empty where they are not found. */
    Optional<String> replace(String line, RichText words, RichText others) {
        return find(line, words)
                .map(span -> line.substring(0, span.start())
                        + printer.words(others, span.start() == 0)
                        + line.substring(span.end()));
    }

    /**
     * A line with the change that leads from one printed form of it to another.
     *
     * @param line the line as it is written
     * @param old how it would have been printed before the change
     * @param now how it would be printed afterwards
     * @return the line; empty where what changed is not found in it
     */
    Optional<String> splice(String line, String old, String now) {
        if (line.equals(old)) {
            return Optional.of(now);
        }
        int from = commonStart(old, now);
        int behind = commonEnd(old, now, from);
        while (true) {
            String gone = old.substring(from, old.length() - behind);
            int at = line.indexOf(gone);
            boolean isOne = at >= 0 && line.indexOf(gone, at + 1) < 0;
            if (isOne) {
                return Optional.of(line.substring(0, at)
                        + now.substring(from, now.length() - behind)
                        + line.substring(at + gone.length()));
            }
            if (at < 0 || (from == 0 && behind == 0)) {
                return Optional.empty();
            }
            from = old.lastIndexOf(' ', from - 2) + 1;
            int end = old.indexOf(' ', old.length() - behind + 1);
            behind = end < 0 ? 0 : old.length() - end;
        }
    }

    /** How many characters two lines begin with in common, up to the beginning of a word. */
    private static int commonStart(String one, String other) {
        int i = 0;
        int word = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
            word = one.charAt(i - 1) == ' ' ? i : word;
        }
        return word;
    }

    private static int commonEnd(String one, String other, int from) {
        int i = 0;
        int word = 0;
        int most = Math.min(one.length(), other.length()) - from;
        while (i < most && one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i)) {
            i++;
            word = one.charAt(one.length() - i) == ' ' ? i : word;
        }
        return word;
    }

    /** A line with a change; as printed where what changed is not found in it. */
    String edit(String line, String old, String now) {
        return splice(line, old, now).orElse(now);
    }
}
