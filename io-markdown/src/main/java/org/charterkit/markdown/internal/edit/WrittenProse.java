package org.charterkit.markdown.internal.edit;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;

/**
 * Prose as some lines of a page have it, to be changed in those that differ.
 *
 * <p>It may stand in several pieces, with other things between them. Such a gap is a blank line of the prose that no line
 * of the page has to be.
 */
final class WrittenProse {
    private static final Pattern LEAD = Pattern.compile("[ \\t>]*");

    private final SourceText source;
    private final List<String> prose;

    /** Where each line of the prose begins; empty for a gap. */
    private final List<Optional<Integer>> starts;

    private WrittenProse(SourceText source, List<String> prose, List<Optional<Integer>> starts) {
        this.source = source;
        this.prose = prose;
        this.starts = starts;
    }

    /**
     * Finds the lines of some prose.
     *
     * @param among where to look
     * @param others what stands there and is no part of it
     * @return empty where they are not found
     */
    static Optional<WrittenProse> find(Prose prose, Span among, List<Span> others, SourceText source) {
        Set<Integer> taken = new HashSet<>();
        others.forEach(other -> taken.addAll(lineStarts(other, source)));
        List<Integer> lines = lineStarts(among, source).stream()
                .filter(start -> !taken.contains(start))
                .toList();
        List<String> words = prose.source().lines().toList();
        List<Optional<Integer>> starts = new ArrayList<>();
        int next = 0;
        for (String word : words) {
            String wanted = content(word);
            while (!wanted.isEmpty()
                    && next < lines.size()
                    && !content(source.line(lines.get(next))).equals(wanted)) {
                next++;
            }
            boolean isFound =
                    next < lines.size() && content(source.line(lines.get(next))).equals(wanted);
            if (!isFound && !wanted.isEmpty()) {
                return Optional.empty();
            }
            starts.add(isFound ? Optional.of(lines.get(next)) : Optional.empty());
            next += isFound ? 1 : 0;
        }
        return Optional.of(new WrittenProse(source, words, withGaps(starts, words, source)));
    }

    private static List<Integer> lineStarts(Span span, SourceText source) {
        List<Integer> starts = new ArrayList<>();
        for (int start = source.lineStart(span.start()); start < span.end(); start = source.nextLine(start)) {
            starts.add(start);
        }
        return starts;
    }

    private static String content(String line) {
        return line.substring(lead(line).length()).stripTrailing();
    }

    /** A blank line that the next line of the prose does not follow belongs to what stands between. */
    private static List<Optional<Integer>> withGaps(
            List<Optional<Integer>> starts, List<String> prose, SourceText source) {
        List<Optional<Integer>> all = new ArrayList<>(starts);
        for (int i = all.size() - 2; i >= 0; i--) {
            Optional<Integer> next = all.get(i + 1);
            if (prose.get(i).isBlank() && !all.get(i).map(source::nextLine).equals(next)) {
                all.set(i, Optional.empty());
            }
        }
        return all;
    }

    /** The edits that lead to other prose, or to none. */
    List<TextEdit> edits(Optional<Prose> now) {
        List<String> wished = now.map(some -> some.source().lines().toList()).orElse(List.of());
        List<TextEdit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta : Differences.between(prose, wished).getDeltas()) {
            int from = delta.getSource().getPosition();
            List<String> lines = delta.getTarget().getLines();
            List<Stretch> stretches = stretches(from, from + delta.getSource().size());
            if (stretches.isEmpty()) {
                edits.add(insert(from, lines));
            }
            for (Stretch stretch : stretches) {
                boolean takesLines = !lines.isEmpty() && stretch.equals(stretches.get(0));
                edits.add(takesLines ? replace(stretch, lines) : remove(stretch));
            }
        }
        return edits;
    }

    /** Lines of the prose that follow each other on the page, too. */
    private record Stretch(int from, int to) {}

    private List<Stretch> stretches(int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (starts.get(i).isEmpty()) {
                continue;
            }
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).to() == i && follows(i)) {
                stretches.set(last, new Stretch(stretches.get(last).from(), i + 1));
            } else {
                stretches.add(new Stretch(i, i + 1));
            }
        }
        return stretches;
    }

    /** Whether a line stands right behind the one before it in the prose. */
    private boolean follows(int line) {
        return line > 0
                && line < starts.size()
                && starts.get(line).isPresent()
                && starts.get(line - 1).map(source::nextLine).equals(starts.get(line));
    }

    private Span span(Stretch stretch) {
        int last = start(stretch.to() - 1);
        return new Span(start(stretch.from()), last + source.line(last).length());
    }

    private int start(int line) {
        return starts.get(line).orElseThrow();
    }

    private TextEdit replace(Stretch stretch, List<String> lines) {
        return source.replace(span(stretch), indented(lines, indent(stretch.from())));
    }

    private TextEdit remove(Stretch stretch) {
        boolean isWhole = !follows(stretch.from()) && !follows(stretch.to());
        return isWhole ? source.removeParagraph(span(stretch)) : source.removeLines(span(stretch));
    }

    private TextEdit insert(int at, List<String> lines) {
        boolean isBehind = at > 0 && starts.get(at - 1).isPresent();
        int beside = isBehind ? at - 1 : at;
        int place = isBehind ? source.nextLine(start(beside)) : start(beside);
        return source.insertLines(place, indented(lines, indent(beside)));
    }

    /** What stands on the page before a line of the prose; before its first line, where this one is blank. */
    private String indent(int line) {
        int shown = prose.get(line).isBlank() ? 0 : line;
        String written = lead(source.line(start(shown)));
        String own = lead(prose.get(shown));
        return written.endsWith(own) ? written.substring(0, written.length() - own.length()) : written;
    }

    private static String lead(String line) {
        Matcher lead = LEAD.matcher(line);
        return lead.lookingAt() ? lead.group() : "";
    }

    private static String indented(List<String> lines, String indent) {
        return lines.stream()
                .map(line -> line.isEmpty() ? indent.stripTrailing() : indent + line)
                .collect(Collectors.joining("\n"));
    }
}
