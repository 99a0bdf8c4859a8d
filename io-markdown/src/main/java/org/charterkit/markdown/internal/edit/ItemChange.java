package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.Prose;

/** An item with other words, with other prose below them, or with other items there. */
final class ItemChange {
    private final EditContext context;
    private final ItemSource source;
    private final List<String> neighbours;
    private final boolean coarse;

    /**
     * A change of an item.
     *
     * @param neighbours the words of the other items, as they are written
     * @param coarse whether it is written anew as a whole
     */
    ItemChange(EditContext context, ItemSource source, List<String> neighbours, boolean coarse) {
        this.context = context;
        this.source = source;
        this.neighbours = neighbours;
        this.coarse = coarse;
    }

    /** The edits: of the lines that differ, or of the whole item where it is not known which these are. */
    List<TextEdit> edits(ListEntry from, ListEntry to) {
        Optional<List<TextEdit>> body = coarse ? Optional.empty() : body(from, to);
        Optional<List<TextEdit>> children = coarse ? Optional.empty() : children(from, to);
        if (body.isEmpty() || children.isEmpty()) {
            return List.of(whole(to));
        }
        List<TextEdit> edits = new ArrayList<>();
        if (!from.head().equals(to.head())) {
            edits.add(context.source().replace(source.words(), line(from, to)));
        }
        edits.addAll(body.get());
        edits.addAll(children.get());
        return edits;
    }

    private TextEdit whole(ListEntry to) {
        String item = source.indented(to.printed().apply(ListEntry.MARKER), ListEntry.MARKER, source.marker());
        return context.source()
                .replace(
                        source.span(),
                        item.substring(source.before().replace("\uFEFF", "").length()));
    }

    private String line(ListEntry from, ListEntry to) {
        String line = context.source().in(source.words());
        if (from.fact() instanceof Together before && to.fact() instanceof Together after) {
            return before.edit(line, after, context);
        }
        boolean hasMark = to.isMarked()
                && context.vocabulary()
                        .itemWords()
                        .completion(context.lines().read(line))
                        .status()
                        .isPresent();
        String before = hasMark ? from.ownWords(context) : from.words();
        String after = hasMark ? to.ownWords(context) : to.words();
        return to.isMarked()
                ? context.marked(neighbours).edit(line, before, after)
                : context.lines().edit(line, before, after);
    }

    /** Changes the prose below the words; empty where it is not known which lines these are. */
    private Optional<List<TextEdit>> body(ListEntry from, ListEntry to) {
        if (from.body().equals(to.body())) {
            return Optional.of(List.of());
        }
        int below = belowWords();
        if (from.body().isEmpty()) {
            return Optional.of(List.of(added(to.body().orElseThrow(), below)));
        }
        List<Span> others =
                from.children().stream().flatMap(child -> child.span().stream()).toList();
        Span lines = new Span(below, Math.max(below, source.span().end()));
        return WrittenProse.find(from.body().get(), lines, others, context.source())
                .map(written -> written.edits(to.body()));
    }

    private int belowWords() {
        return context.source()
                .nextLine(Math.max(source.words().start(), source.words().end() - 1));
    }

    private TextEdit added(Prose body, int below) {
        boolean isAboveOthers = below < source.span().end();
        return context.source()
                .insertLines(
                        below,
                        "\n" + indented(body.source())
                                + (isAboveOthers && !context.source().isBlankAt(below) ? "\n" : ""));
    }

    private String indented(String lines) {
        return lines.lines()
                .map(line -> line.isEmpty() ? source.indent().stripTrailing() : source.indent() + line)
                .collect(Collectors.joining("\n"));
    }

    private Optional<List<TextEdit>> children(ListEntry from, ListEntry to) {
        if (ListEntry.facts(from.children()).equals(ListEntry.facts(to.children()))) {
            return Optional.of(List.of());
        }
        if (from.children().isEmpty()) {
            return Optional.of(List.of(nested(to.children())));
        }
        if (to.children().isEmpty()) {
            return removed(from.children());
        }
        return new ListChange(context, from.children(), to.children(), false).edits();
    }

    /** A list below the words and what stands there. */
    private TextEdit nested(List<ListEntry> children) {
        boolean isBullet = source.marker().equals("*") || source.marker().equals("+");
        String marker = isBullet ? source.marker() : ListEntry.MARKER;
        String list =
                children.stream().map(child -> child.printed().apply(marker)).collect(Collectors.joining("\n"));
        int last = Math.max(source.span().start(), source.span().end() - 1);
        return context.source().insertLines(context.source().nextLine(last), indented(list));
    }

    private Optional<List<TextEdit>> removed(List<ListEntry> children) {
        List<TextEdit> edits = new ArrayList<>();
        for (ListEntry child : children) {
            if (child.span().isEmpty()) {
                return Optional.empty();
            }
            edits.add(context.source().removeItem(child.span().get()));
        }
        return Optional.of(edits);
    }
}
