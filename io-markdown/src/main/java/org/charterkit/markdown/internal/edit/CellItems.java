package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.ExitCriterion;
import org.charterkit.markdown.internal.outline.Span;

/**
 * Criteria in one cell as the items of a list in HTML, or as lines that begin with the marker of an item. One line alone
 * is no list, and has no marker.
 */
final class CellItems {
    private static final String MARKER = "(?:[-*•]|\\d{1,3}[.)])\\s++";
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*+(?:(?:</li\\s*+>\\s*+)?<li\\b[^<>]*+>\\s*+|<br\\s*+/?>\\s*+" + MARKER + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile("(?:\\A|<br\\s*+/?>)\\s*+" + MARKER, Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_END = Pattern.compile("(?<!\\s)\\s*+(?:<br|\\z)", Pattern.CASE_INSENSITIVE);

    private final EditContext context;
    private final String written;
    private final Function<ExitCriterion, String> was;
    private final Function<ExitCriterion, String> is;

    /**
     * A cell with several criteria.
     *
     * @param was how a criterion would have been printed before
     * @param is how it would be printed afterwards
     */
    CellItems(
            EditContext context,
            String written,
            Function<ExitCriterion, String> was,
            Function<ExitCriterion, String> is) {
        this.context = context;
        this.written = written;
        this.was = was;
        this.is = is;
    }

    /**
     * The cell with other criteria.
     *
     * @param places where the old ones stand in the cell; all of it for each where they are lines
     * @return empty where it is not known which words are whose
     */
    Optional<String> edit(List<ExitCriterion> old, List<Span> places, List<ExitCriterion> now) {
        boolean areLines = old.size() > 1 && places.stream().distinct().count() == 1;
        List<Span> known = areLines ? lines(old) : places;
        if (known.size() != old.size()) {
            return Optional.empty();
        }
        Pieces cell = new Pieces(written, known, SEPARATOR);
        List<String> words = known.stream()
                .map(place -> written.substring(place.start(), place.end()))
                .toList();
        List<Pieces.Piece> pieces = new ArrayList<>();
        for (Alignment.Step step : Alignment.of(old, now, FactKey::of)) {
            if (step.isNew()) {
                ExitCriterion criterion = now.get(step.now());
                int moved = old.indexOf(criterion);
                String item = moved < 0 ? context.marked(words).style(is.apply(criterion)) : words.get(moved);
                pieces.add(new Pieces.Piece(item, Optional.empty()));
            } else if (!step.isGone()) {
                Optional<String> item = changed(words.get(step.old()), old.get(step.old()), now.get(step.now()));
                if (item.isEmpty()) {
                    return Optional.empty();
                }
                pieces.add(new Pieces.Piece(item.get(), Optional.of(known.get(step.old()))));
            }
        }
        boolean isOneLine = areLines && pieces.size() == 1;
        return isOneLine ? Optional.of(pieces.get(0).words()) : cell.with(pieces, (one, other) -> "<br>");
    }

    /** The words of an item that has changed; empty where more has than they say. */
    private Optional<String> changed(String words, ExitCriterion old, ExitCriterion now) {
        if (old.equals(now)) {
            return Optional.of(words);
        }
        boolean hasSameBelow = old.body().equals(now.body()) && old.criteria().equals(now.criteria());
        boolean isWords = old.body().isEmpty() && old.criteria().isEmpty();
        if (!hasSameBelow || !isWords) {
            return Optional.empty();
        }
        return Optional.of(context.marked(List.of()).edit(words, was.apply(old), is.apply(now)));
    }

    /** Where the words of each criterion stand behind the marker of their line. */
    private List<Span> lines(List<ExitCriterion> criteria) {
        List<Span> places = new ArrayList<>();
        Matcher marker = LINE.matcher(written);
        Matcher behind = LINE_END.matcher(written);
        for (ExitCriterion criterion : criteria) {
            boolean isFound = false;
            while (!isFound && marker.find() && behind.find(marker.end())) {
                int begin = marker.end();
                int stop = behind.start();
                isFound = says(written.substring(begin, stop), criterion);
                if (isFound) {
                    places.add(new Span(begin, stop));
                }
            }
        }
        return places;
    }

    private boolean says(String words, ExitCriterion criterion) {
        return context.vocabulary()
                .itemWords()
                .completion(context.lines().read(words))
                .text()
                .equals(criterion.text());
    }
}
