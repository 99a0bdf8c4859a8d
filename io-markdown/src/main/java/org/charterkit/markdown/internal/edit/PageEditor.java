package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.Section;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.Page;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.markdown.internal.printer.Difference;
import org.charterkit.markdown.internal.printer.FirstDifference;
import org.charterkit.markdown.internal.printer.FragmentPrinter;
import org.charterkit.markdown.internal.source.InlineReader;

/**
 * Finds the edits of a page that lead to another charter.
 *
 * <p>For each part that has to change there are ways to do it, the least first. A page that was edited is read again;
 * where it does not say what is wished, the part that is to blame takes its next way.
 */
public final class PageEditor<P extends Page> {
    /** How often an edited page is read before it is given up. */
    private static final int MOST_READINGS = 12;

    private final String text;
    private final Charter old;
    private final Charter now;
    private final EditContext context;
    private final Function<String, ReadPage<P>> reader;
    private Optional<EditOutcome<P>> first = Optional.empty();
    private int readings;

    /**
     * An editor of a page.
     *
     * @param read the page
     * @param now the charter that is wished
     * @param reader who will read it again
     */
    public PageEditor(ReadPage<P> read, Charter now, Function<String, ReadPage<P>> reader) {
        this.text = read.text();
        this.old = read.reading().charter();
        this.now = now;
        this.reader = reader;
        FragmentPrinter printer = new FragmentPrinter(read.vocabulary());
        InlineReader inlines = new InlineReader(ReadLimits.standard().nesting());
        this.context = new EditContext(
                new SourceText(read.text(), read.page().lines()),
                new OutlineIndex(read.page().sections()),
                read.reading().places(),
                printer,
                new LineEditor(inlines, printer),
                read.vocabulary());
    }

    /** The edits that lead to the charter, or the first that were tried and how they fell short. */
    public EditOutcome<P> edit() {
        List<Change> parts = new ArrayList<>();
        List<Change> sections = new ArrayList<>();
        List<Supplier<Optional<List<TextEdit>>>> frontMatter = new FrontMatterChange(context.source(), old, now).ways();
        if (!frontMatter.isEmpty()) {
            Change change = new Change(place -> isFrontMatter(place), frontMatter);
            parts.add(change);
            sections.add(change);
        }
        List<Change> structure = new ArrayList<>();
        sections(parts, sections, structure);
        parts.addAll(structure);
        sections.addAll(structure);
        return attempt(parts).or(() -> attempt(sections)).or(() -> first).orElseGet(this::impossible);
    }

    private static boolean isFrontMatter(Pointer pointer) {
        return pointer.tokens().size() >= 1
                && List.of("title", "description", "frontMatter")
                        .contains(pointer.tokens().get(0));
    }

    private EditOutcome<P> impossible() {
        Optional<Difference> difference = FirstDifference.between(now, old);
        return new EditOutcome<>(List.of(), text, Optional.empty(), difference);
    }

    private void sections(List<Change> parts, List<Change> whole, List<Change> structure) {
        List<String> added = new ArrayList<>();
        int behind = -1;
        for (Alignment.Step step : Alignment.of(old.sections(), now.sections(), FactKey::of)) {
            if (step.isNew()) {
                added.add(context.printer().section(now.sections().get(step.now())));
                continue;
            }
            insert(added, behind, structure);
            behind = step.old();
            Section section = old.sections().get(step.old());
            if (step.isGone()) {
                Span span = new Span(start(step.old()), Math.max(start(step.old()), start(step.old() + 1) - 1));
                structure.add(
                        Change.of(() -> Optional.of(List.of(context.source().removeBlock(span)))));
            } else if (!section.equals(now.sections().get(step.now()))) {
                SectionChange change = new SectionChange(context, old, now, step.old(), step.now());
                parts.addAll(change.changes());
                whole.add(Change.of(change::whole));
            }
        }
        insert(added, behind, structure);
    }

    private int start(int section) {
        return context.place(Pointer.toSection(section))
                .map(span -> context.source().lineStart(span.start()))
                .orElse(text.length());
    }

    private void insert(List<String> added, int behind, List<Change> structure) {
        if (!added.isEmpty()) {
            String block = String.join("\n\n", added);
            int at = start(behind + 1);
            structure.add(Change.of(() -> Optional.of(List.of(context.source().insertBlock(at, block)))));
            added.clear();
        }
    }

    /** The first combination of ways that leads to the charter. */
    private Optional<EditOutcome<P>> attempt(List<Change> changes) {
        Map<Change, Integer> ways = new HashMap<>();
        boolean goesOn = true;
        while (goesOn && readings < MOST_READINGS) {
            Optional<List<TextEdit>> edits = edits(changes, ways);
            if (edits.isEmpty()) {
                return Optional.empty();
            }
            EditOutcome<P> outcome = outcome(edits.get());
            if (outcome.difference().isEmpty()) {
                return Optional.of(outcome);
            }
            first = first.or(() -> Optional.of(outcome));
            goesOn = advance(changes, ways, outcome.difference().get().pointer());
        }
        return Optional.empty();
    }

    private Optional<List<TextEdit>> edits(List<Change> changes, Map<Change, Integer> ways) {
        List<TextEdit> edits = new ArrayList<>();
        for (Change change : changes) {
            Optional<List<TextEdit>> found = Optional.empty();
            int way = ways.getOrDefault(change, 0);
            while (found.isEmpty() && way < change.ways().size()) {
                found = change.ways().get(way).get();
                way += found.isEmpty() ? 1 : 0;
            }
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ways.put(change, way);
            edits.addAll(found.get());
        }
        return Optional.of(joined(edits));
    }

    /** Stretches that are taken away one behind the other as one: the blank lines between them belong to both. */
    private static List<TextEdit> joined(List<TextEdit> edits) {
        List<TextEdit> joined = new ArrayList<>();
        for (TextEdit edit : edits) {
            int last = joined.size() - 1;
            if (last >= 0 && overlap(joined.get(last), edit)) {
                TextEdit before = joined.get(last);
                joined.set(
                        last,
                        new TextEdit(Math.min(before.start(), edit.start()), Math.max(before.end(), edit.end()), ""));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private static boolean overlap(TextEdit removal, TextEdit next) {
        return removal.replacement().isEmpty()
                && next.replacement().isEmpty()
                && removal.start() < next.end()
                && next.start() < removal.end();
    }

    private EditOutcome<P> outcome(List<TextEdit> edits) {
        try {
            String edited = TextEdit.apply(text, edits);
            readings++;
            ReadPage<P> read = reader.apply(edited);
            return new EditOutcome<>(
                    edits,
                    edited,
                    Optional.of(read),
                    FirstDifference.between(now, read.reading().charter()));
        } catch (CharterReadException | IllegalArgumentException e) {
            Difference difference =
                    new Difference(Pointer.root(), "a page that says so", String.valueOf(e.getMessage()));
            return new EditOutcome<>(List.of(), text, Optional.empty(), Optional.of(difference));
        }
    }

    /** Lets the part that a difference stands in take its next way, or any other that has one; false where none has. */
    private static boolean advance(List<Change> changes, Map<Change, Integer> ways, Pointer difference) {
        Optional<Change> next = changes.stream()
                .filter(change -> hasNext(change, ways) && change.concerns().test(difference))
                .findFirst()
                .or(() ->
                        changes.stream().filter(change -> hasNext(change, ways)).findFirst());
        next.ifPresent(change -> ways.merge(change, 1, Integer::sum));
        return next.isPresent();
    }

    private static boolean hasNext(Change change, Map<Change, Integer> ways) {
        return ways.getOrDefault(change, 0) + 1 < change.ways().size();
    }
}
