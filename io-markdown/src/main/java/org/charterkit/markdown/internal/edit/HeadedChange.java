package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Fact;
import org.charterkit.Path;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.Span;

/** Facts that stand under headings or bold lines of their own. */
final class HeadedChange {
    private final EditContext context;
    private final Run old;
    private final Run now;
    private final Section section;
    private final int firstIndex;
    private final boolean coarse;
    private final List<TextEdit> edits = new ArrayList<>();

    HeadedChange(EditContext context, Run old, Run now, Section section, int firstIndex, boolean coarse) {
        this.context = context;
        this.old = old;
        this.now = now;
        this.section = section;
        this.firstIndex = firstIndex;
        this.coarse = coarse;
    }

    Optional<List<TextEdit>> edits() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < old.facts().size(); i++) {
            context.place(Pointer.to(old.kind(), firstIndex + i)).ifPresent(spans::add);
        }
        List<Alignment.Step> steps = Alignment.of(old.facts(), now.facts(), FactKey::of);
        boolean known = spans.size() == old.facts().size();
        if (!known || steps.stream().allMatch(step -> step.isNew() || step.isGone())) {
            return Optional.empty();
        }
        Map<Fact, Span> moved = new HashMap<>();
        steps.stream()
                .filter(Alignment.Step::isGone)
                .forEach(step -> moved.put(old.facts().get(step.old()), spans.get(step.old())));
        int at = context.source().lineStart(spans.get(0).start());
        for (Alignment.Step step : steps) {
            if (step.isGone()) {
                edits.add(context.source().removeBlock(spans.get(step.old())));
                continue;
            }
            Fact fact = now.facts().get(step.now());
            if (step.isNew()) {
                Optional<Span> from = Optional.ofNullable(moved.get(fact));
                String block = from.map(span -> context.source().in(span)).orElseGet(() -> printed(fact, spans.get(0)));
                edits.add(context.source().insertBlock(at, block));
                continue;
            }
            Span span = spans.get(step.old());
            at = context.source().nextLine(Math.max(span.start(), span.end() - 1));
            if (!fact.equals(old.facts().get(step.old()))
                    && !change(old.facts().get(step.old()), fact, span, firstIndex + step.old())) {
                return Optional.empty();
            }
        }
        return Optional.of(edits);
    }

    /** A fact under a heading of the level that another has. */
    private String printed(Fact fact, Span other) {
        String block = context.printer().run(now.withFacts(List.of(fact)).withLabel(Optional.empty()), section);
        String line = context.source().line(context.source().lineStart(other.start()));
        int level = line.length() - line.replaceFirst("^#+", "").length();
        return level > 0 && block.startsWith("#") ? "#".repeat(level) + block.replaceFirst("^#+", "") : block;
    }

    private boolean change(Fact from, Fact to, Span span, int index) {
        Pointer pointer = Pointer.to(old.kind(), index);
        if (coarse
                || !(from instanceof Path before)
                || !(to instanceof Path after)
                || !body(before, after, span, pointer)) {
            edits.add(context.source().replace(span, printed(to, span)));
            return true;
        }
        if (!headed(before).equals(headed(after))) {
            heading(before, after, span);
        }
        return before.steps().equals(after.steps()) || steps(before, after, span, pointer);
    }

    /** Changes the prose below the heading; says whether it is known which lines these are. */
    private boolean body(Path before, Path after, Span span, Pointer pointer) {
        if (before.body().equals(after.body())) {
            return true;
        }
        int below = context.source().nextLine(span.start());
        if (before.body().isEmpty()) {
            edits.add(context.source()
                    .insertBlock(below, after.body().orElseThrow().source()));
            return true;
        }
        List<Span> steps = ListEntry.steps(before.steps(), pointer, Optional.of(context), context).stream()
                .flatMap(step -> step.span().stream())
                .toList();
        Span lines = new Span(below, Math.max(below, span.end()));
        Optional<WrittenProse> written = WrittenProse.find(before.body().get(), lines, steps, context.source());
        written.ifPresent(prose -> edits.addAll(prose.edits(after.body())));
        return written.isPresent();
    }

    /** What the heading says of a path. */
    private static Path headed(Path path) {
        return path.withSteps().withBody(Optional.empty());
    }

    private void heading(Path before, Path after, Span span) {
        int start = context.source().lineStart(span.start());
        String line = context.source().line(start);
        String marks = line.replaceFirst("^(\\s*#*\\s*).*$", "$1");
        String was = words(before, span);
        String is = words(after, span);
        String changed = marks + context.lines().edit(line.substring(marks.length()), was, is);
        edits.add(new TextEdit(start, start + line.length(), changed));
    }

    private String words(Path path, Span span) {
        return printed(headed(path), span).replaceFirst("^#+\\s*", "");
    }

    private boolean steps(Path before, Path after, Span span, Pointer pointer) {
        List<ListEntry> was = ListEntry.steps(before.steps(), pointer, Optional.of(context), context);
        List<ListEntry> is = ListEntry.steps(after.steps(), pointer, Optional.empty(), context);
        if (was.isEmpty()) {
            String list = String.join(
                    "\n", is.stream().map(entry -> entry.printed().apply("1.")).toList());
            int at = context.source().nextLine(Math.max(span.start(), span.end() - 1));
            edits.add(context.source().insertBlock(at, list));
            return true;
        }
        if (is.isEmpty()) {
            Optional<Span> all =
                    was.stream().flatMap(entry -> entry.span().stream()).reduce(Span::to);
            all.ifPresent(list -> edits.add(context.source().removeBlock(list)));
            return all.isPresent();
        }
        Optional<List<TextEdit>> list = new ListChange(context, was, is, false).edits();
        list.ifPresent(edits::addAll);
        return list.isPresent();
    }
}
