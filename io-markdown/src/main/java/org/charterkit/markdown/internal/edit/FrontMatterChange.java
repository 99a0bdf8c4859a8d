package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Charter;
import org.charterkit.DataMap;
import org.charterkit.DataValue;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.printer.FragmentPrinter;

/** Front matter with other values: the lines of other keys are left alone. */
final class FrontMatterChange {
    private static final Pattern OPENING = Pattern.compile("\\A\\uFEFF?---[ \\t]*(?:\\r\\n|\\n|\\r)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern KEY = Pattern.compile("(?m)^[\"']?([\\w.-]+)[\"']?[ \\t]*:(?=[ \\t\\r\\n])[ \\t]*");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]+#.*$");

    private final SourceText source;
    private final Charter old;
    private final Charter now;

    FrontMatterChange(SourceText source, Charter old, Charter now) {
        this.source = source;
        this.old = old;
        this.now = now;
    }

    /** The ways to change title, description and other keys; none where nothing of them changed. */
    List<Supplier<Optional<List<TextEdit>>>> ways() {
        boolean same = old.title().equals(now.title())
                && old.description().equals(now.description())
                && old.frontMatter().equals(now.frontMatter());
        return same ? List.of() : List.of(() -> edits(true), () -> edits(false), this::whole);
    }

    /** Where the lines between the fences stand. */
    private Optional<Span> body() {
        Matcher opening = OPENING.matcher(source.text());
        Matcher closing = CLOSING.matcher(source.text());
        if (!opening.find() || !closing.find(opening.end())) {
            return Optional.empty();
        }
        int from = opening.end();
        int to = closing.start();
        return Optional.of(new Span(from, to));
    }

    private Optional<List<TextEdit>> edits(boolean keepsStyle) {
        Optional<Span> body = body();
        if (body.isEmpty()) {
            return headingTitle();
        }
        List<TextEdit> edits = new ArrayList<>();
        List<DataMap.Entry> before = all(old);
        List<DataMap.Entry> after = all(now);
        int last = body.get().start();
        for (Alignment.Step step : Alignment.of(before, after, DataMap.Entry::name)) {
            Optional<Span> entry = step.isNew()
                    ? Optional.empty()
                    : entry(before.get(step.old()).name(), body.get());
            if (step.isNew()) {
                Optional<Span> empty = entry(after.get(step.now()).name(), body.get());
                if (empty.isPresent()) {
                    edits.add(value(empty.get(), after.get(step.now()), keepsStyle));
                    continue;
                }
                edits.add(source.insertLines(last, FragmentPrinter.frontMatter(after.get(step.now()))));
            } else if (entry.isEmpty()) {
                if (!before.get(step.old()).name().equals("title")) {
                    return Optional.empty();
                }
                Optional<List<TextEdit>> heading = headingTitle();
                if (!before.get(step.old()).equals(after.get(step.now()))) {
                    heading.ifPresent(edits::addAll);
                }
            } else if (step.isGone()) {
                String name = before.get(step.old()).name();
                if (after.stream().anyMatch(other -> other.name().equals(name))) {
                    continue;
                }
                edits.add(new TextEdit(entry.get().start(), entry.get().end(), ""));
            } else {
                DataMap.Entry wanted = after.get(step.now());
                if (!before.get(step.old()).equals(wanted)) {
                    edits.add(value(entry.get(), wanted, keepsStyle));
                }
                last = entry.get().end();
            }
        }
        return Optional.of(edits);
    }

    private static List<DataMap.Entry> all(Charter charter) {
        List<DataMap.Entry> all = new ArrayList<>();
        charter.title().ifPresent(title -> all.add(new DataMap.Entry("title", DataValue.of(title))));
        charter.description().ifPresent(words -> all.add(new DataMap.Entry("description", DataValue.of(words))));
        all.addAll(charter.frontMatter().entries());
        return all;
    }

    /** The lines of a key, up to those of the next. */
    private Optional<Span> entry(String name, Span body) {
        Matcher key = KEY.matcher(source.text()).region(body.start(), body.end());
        while (key.find()) {
            if (key.group(1).equals(name)) {
                int start = key.start();
                int end = key.find() ? key.start() : body.end();
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    private TextEdit value(Span entry, DataMap.Entry wanted, boolean keepsStyle) {
        String text = source.in(entry);
        Matcher key = KEY.matcher(text);
        boolean isScalar = wanted.value() instanceof DataValue.Text && key.lookingAt();
        if (!isScalar) {
            return source.replace(entry, FragmentPrinter.frontMatter(wanted) + "\n");
        }
        String value = text.substring(key.end()).stripTrailing();
        String rest = text.substring(key.end() + value.length());
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        int quotes = quoted ? endOfQuotes(value) : 0;
        Matcher comment = COMMENT.matcher(value.substring(quotes));
        if (value.indexOf('\n') < 0 && comment.find()) {
            rest = comment.group() + rest;
            value = value.substring(0, quotes + comment.start());
        }
        String words = wanted.value().toString();
        boolean plain = keepsStyle && !quoted && isPlain(words);
        boolean single = keepsStyle && value.startsWith("'") && value.endsWith("'") && words.indexOf('\n') < 0;
        String printed = plain ? words : single ? "'" + words.replace("'", "''") + "'" : FragmentPrinter.quoted(words);
        String blank = key.group().endsWith(":") ? " " : "";
        return new TextEdit(entry.start(), entry.end(), key.group() + blank + printed + rest);
    }

    /** Where a quoted value ends, behind which nothing but a comment may stand. */
    private static int endOfQuotes(String value) {
        char quote = value.charAt(0);
        for (int i = 1; i < value.length(); i++) {
            boolean escapes = quote == '"' ? value.charAt(i) == '\\' : value.startsWith("''", i);
            if (escapes) {
                i++;
            } else if (value.charAt(i) == quote) {
                return i + 1;
            }
        }
        return value.length();
    }

    /** Words that YAML takes for nothing but words. */
    private static boolean isPlain(String words) {
        return words.matches("[\\p{L}][^:#\\n\"'{}\\[\\]&*!|>%@`]*")
                && !words.matches("(?i:true|false|null|yes|no|on|off|y|n)")
                && words.strip().equals(words);
    }

    /** Without front matter the first heading is the title. */
    private Optional<List<TextEdit>> headingTitle() {
        if (old.title().isEmpty() || now.title().isEmpty()) {
            return Optional.empty();
        }
        String text = source.text();
        Matcher heading = Pattern.compile("(?m)^\\uFEFF?(#[ \\t]+)(\\S.*?)([ \\t]+#+)?[ \\t]*$")
                .matcher(text);
        Matcher underlined =
                Pattern.compile("(?m)^\\uFEFF?()(\\S.*?)()[ \\t]*\\R=+[ \\t]*$").matcher(text);
        Matcher found = heading.find() ? heading : underlined.find() ? underlined : heading;
        if (!found.reset().find()) {
            return Optional.empty();
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(
                found.start(2),
                found.end(2),
                FragmentPrinter.plainHeading(now.title().get())));
        if (!old.description().equals(now.description()) || !old.frontMatter().equals(now.frontMatter())) {
            return Optional.empty();
        }
        return Optional.of(edits);
    }

    /** All of the front matter as it would be written anew. */
    private Optional<List<TextEdit>> whole() {
        Optional<Span> body = body();
        int mark = source.text().startsWith("\uFEFF") ? 1 : 0;
        List<String> lines = all(now).stream()
                .filter(entry -> body.isPresent()
                        || !entry.name().equals("title")
                        || old.title().isEmpty())
                .map(FragmentPrinter::frontMatter)
                .toList();
        String block = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        TextEdit edit = body.map(span -> source.replace(span, block))
                .orElseGet(() -> source.replace(new Span(mark, mark), "---\n" + block + "---\n\n"));
        return Optional.of(List.of(edit));
    }
}
