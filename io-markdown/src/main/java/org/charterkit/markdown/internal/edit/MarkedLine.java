package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.CompletionStatus;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.printer.FragmentPrinter;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Completion;
import org.charterkit.vocabulary.Vocabulary;

/** Changes the words of an item and the marks of its completion, in the way in which the page writes them. */
final class MarkedLine {
    private static final Pattern BOX = Pattern.compile("\\A(\\s*)\\[[ xX]](?=\\s|\\z)[ \\t]?");
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d.,])\\d{1,3}(?=\\s?[%％])");
    private static final String SIGN = "✅";

    private final LineEditor lines;
    private final FragmentPrinter printer;
    private final Vocabulary vocabulary;
    private final List<String> neighbours;

    /**
     * An editor of items.
     *
     * @param neighbours the words of other items, as they are written
     */
    MarkedLine(LineEditor lines, FragmentPrinter printer, Vocabulary vocabulary, List<String> neighbours) {
        this.lines = lines;
        this.printer = printer;
        this.vocabulary = vocabulary;
        this.neighbours = neighbours;
    }

    /** What stands around the words of an item. */
    private record Marks(String before, String behind) {
        String around(String words) {
            return before + words + behind;
        }
    }

    private Completion read(String line) {
        return vocabulary.itemWords().completion(lines.read(line));
    }

    /**
     * The line of an item that has changed; as printed where no other way is found.
     *
     * @param line the line as it is written
     * @param old how it would have been printed before the change
     * @param now how it would be printed afterwards
     */
    String edit(String line, String old, String now) {
        Completion written = read(line);
        Completion before = read(old);
        Completion after = read(now);
        Completion wished = new Completion(
                before.text().equals(after.text()) ? written.text() : after.text(),
                before.status().equals(after.status()) ? written.status() : after.status(),
                before.progress().equals(after.progress()) ? written.progress() : after.progress(),
                before.note().equals(after.note()) ? written.note() : after.note());
        List<String> fitting = lines.find(line, written.text()).stream()
                .flatMap(span -> candidates(line, span, written, wished, now).stream())
                .filter(candidate -> read(candidate).equals(wished))
                .toList();
        boolean isMarkedAnew = !wished.status().equals(written.status());
        return fitting.stream()
                .filter(candidate -> !isMarkedAnew || !contradictsBox(candidate))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .orElse(now);
    }

    /** Whether the words behind a box state another status: the box counts, and who reads the page cannot know that. */
    private boolean contradictsBox(String line) {
        Optional<CompletionStatus> stated =
                read(BOX.matcher(line).replaceFirst("")).status();
        return stated.isPresent() && !stated.equals(read(line).status());
    }

    /** A new item with the marks that its neighbours have; as printed where they have none. */
    String style(String printed) {
        Completion wished = read(printed);
        if (wished.progress().isPresent() || !wished.note().isEmpty()) {
            return printed;
        }
        Optional<Span> span = lines.find(printed, wished.text());
        return span.flatMap(at -> neighbourMarks(wished).stream()
                        .map(marks -> marks.around(printed.substring(at.start(), at.end())))
                        .filter(candidate -> read(candidate).equals(wished))
                        .findFirst())
                .orElse(printed);
    }

    private List<String> candidates(String line, Span span, Completion written, Completion wished, String now) {
        String words = wished.text().equals(written.text())
                ? line.substring(span.start(), span.end())
                : printer.words(wished.text(), span.start() == 0);
        Marks own = new Marks(line.substring(0, span.start()), line.substring(span.end()));
        List<String> candidates = new ArrayList<>();
        candidates.add(own.around(words));
        if (!written.note().equals(wished.note())) {
            lines.replace(own.behind(), written.note(), wished.note())
                    .ifPresent(behind -> candidates.add(own.before() + words + behind));
        }
        candidates.add(translated(own, wished).around(words));
        for (Marks marks : neighbourMarks(wished)) {
            candidates.add(marks.around(words));
            candidates.add(marks.before()
                    + words
                    + marks.behind()
                    + translated(own, wished).behind());
        }
        lines.find(now, wished.text())
                .map(at -> new Marks(now.substring(0, at.start()), now.substring(at.end())))
                .ifPresent(marks -> {
                    candidates.add(
                            marks.before() + words + translated(own, wished).behind());
                    candidates.add(marks.before() + words + own.behind());
                    candidates.add(marks.before() + words + withNote(marks.behind(), own.behind(), wished.note()));
                    candidates.add(marks.around(words));
                });
        candidates.add(words);
        return candidates;
    }

    /** Marks with a note in them as others have it. */
    private String withNote(String marks, String written, RichText note) {
        return lines.find(written, note)
                .flatMap(from -> lines.find(marks, note)
                        .map(to -> marks.substring(0, to.start())
                                + written.substring(from.start(), from.end())
                                + marks.substring(to.end())))
                .orElse(marks);
    }

    /** The marks of a line as they are when it has another status: each box, sign and percentage of them. */
    private Marks translated(Marks marks, Completion wished) {
        return new Marks(translated(marks.before(), wished), translated(marks.behind(), wished));
    }

    private String translated(String marks, Completion wished) {
        String changed = marks;
        Matcher box = BOX.matcher(changed);
        if (box.find()) {
            String mark = wished.status()
                    .map(status -> status == CompletionStatus.DONE ? "[x] " : "[ ] ")
                    .orElse("");
            changed = box.group(1) + mark + changed.substring(box.end());
        }
        if (wished.progress().isPresent()) {
            changed = PERCENT.matcher(changed)
                    .replaceFirst(wished.progress().get().toString());
        }
        boolean isDone = wished.status().filter(CompletionStatus.DONE::equals).isPresent();
        for (String word : changed.split("\\s+", -1)) {
            Optional<CompletionStatus> said = statusOfSign(word);
            if (said.isPresent() && !said.equals(wished.status())) {
                changed = isDone ? changed.replace(word, SIGN) : changed.replaceFirst("\\s?" + Pattern.quote(word), "");
            }
        }
        return changed;
    }

    private Optional<CompletionStatus> statusOfSign(String word) {
        if (word.isEmpty() || word.length() > 30 || word.matches("[\\p{L}\\p{N}\\[\\]=>.*-]+")) {
            return Optional.empty();
        }
        Completion sign = read(word + " x");
        return sign.text().equals(RichText.of("x")) ? sign.status() : Optional.empty();
    }

    /** The marks of other items that say the same, and nothing else. */
    private List<Marks> neighbourMarks(Completion wished) {
        List<Marks> marks = new ArrayList<>();
        if (wished.status().isEmpty()) {
            return marks;
        }
        for (String line : neighbours) {
            Completion read = read(line);
            boolean sameMarks = read.status().equals(wished.status())
                    && read.progress().isEmpty()
                    && read.note().isEmpty();
            if (sameMarks && marks.size() < 3) {
                lines.find(line, read.text())
                        .map(at -> new Marks(line.substring(0, at.start()), line.substring(at.end())))
                        .ifPresent(marks::add);
            }
        }
        return marks;
    }
}
