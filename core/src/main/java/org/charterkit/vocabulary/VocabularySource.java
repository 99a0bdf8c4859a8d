package org.charterkit.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The text form of a vocabulary: lines under {@code [titles]}, a hash and a blank begin a comment. */
final class VocabularySource {
    private final Map<String, List<String>> lines;

    private VocabularySource(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    static VocabularySource resource(String name) {
        try (InputStream stream = VocabularySource.class.getResourceAsStream(name)) {
            return parse(new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VocabularySource parse(String text) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        int number = 0;
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String raw : unmarked.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                current = lines.computeIfAbsent(line.substring(1, line.length() - 1), title -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                if (lines.isEmpty()) {
                    throw new IllegalArgumentException(
                            "line " + number + ": expected a [title] before the first phrase, found \"" + line + "\"");
                }
                current.add(line);
            }
        }
        return new VocabularySource(lines);
    }

    /** This source, and behind each of its lists that of another. */
    VocabularySource extending(VocabularySource base) {
        Map<String, List<String>> joined = new LinkedHashMap<>(base.lines);
        lines.forEach((title, own) -> {
            List<String> longer = new ArrayList<>(own);
            if (!title.equals("language")) {
                longer.addAll(base.lines(title));
            }
            joined.put(title, longer);
        });
        return new VocabularySource(joined);
    }

    VocabularySource with(String title, String line) {
        Map<String, List<String>> copy = new LinkedHashMap<>(lines);
        List<String> longer = new ArrayList<>();
        longer.add(line);
        longer.addAll(lines(title));
        copy.put(title, longer);
        return new VocabularySource(copy);
    }

    List<String> lines(String title) {
        return Collections.unmodifiableList(lines.getOrDefault(title, List.of()));
    }

    /**
     * A regular expression for the lines under a title; without any, one that matches nothing.
     *
     * @param regex the expression of one line
     */
    String anyOf(String title, UnaryOperator<String> regex) {
        return lines(title).isEmpty()
                ? "(?!)"
                : lines(title).stream().map(regex).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The first line under a title. */
    String line(String title) {
        List<String> found = lines(title);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("[" + title + "]: expected a line, found none");
        }
        return found.get(0);
    }

    /** Refuses titles that nobody reads, so that a slip does not pass unseen. */
    void requireKnown(List<String> titles) {
        for (String title : lines.keySet()) {
            if (!titles.contains(title)) {
                throw new IllegalArgumentException("[" + title + "]: no such title; " + alike(title, titles));
            }
        }
    }

    /** The titles that begin with the same word, which are those that may be meant; else what titles begin with. */
    private static String alike(String title, List<String> titles) {
        List<String> alike = titles.stream()
                .filter(known -> firstWord(known).equals(firstWord(title)))
                .toList();
        return alike.isEmpty()
                ? "titles begin with "
                        + titles.stream()
                                .map(VocabularySource::firstWord)
                                .distinct()
                                .toList()
                : "known are " + alike;
    }

    private static String firstWord(String title) {
        return title.split(" ", 2)[0];
    }
}
