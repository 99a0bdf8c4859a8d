package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Block;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Path;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.Step;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.OutlineSection;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.Completion;
import org.charterkit.vocabulary.DateReading;
import org.charterkit.vocabulary.PeriodReading;

/** The stretches of a timeline: items, rows or headings that state a label with a period or a due date. */
final class PathsCodec implements Codec {
    @Override
    public Optional<List<Block>> read(OutlineBlock block, Optional<RichText> label, CodecContext context) {
        if (block instanceof OutlineBlock.Items items) {
            return list(items, label, context);
        } else if (block instanceof OutlineBlock.Grid grid) {
            return table(grid, label, context);
        }
        return Optional.empty();
    }

    private static Optional<List<Block>> list(
            OutlineBlock.Items items, Optional<RichText> label, CodecContext context) {
        return isOfPaths(items, context)
                ? new ItemRuns(items, label, context).read(item -> item(item, context))
                : Optional.empty();
    }

    /** Whether most items state a period; of one item alone it takes more to be a timeline. */
    static boolean isOfPaths(OutlineBlock.Items items, CodecContext context) {
        long dated = items.items().stream()
                .filter(item -> period(item, context).isPresent())
                .count();
        boolean single =
                items.items().size() == 1 && items.items().get(0).rest().isEmpty();
        return !single && dated * 2 > items.items().size();
    }

    /** A path has no place for a percentage or a note of completion: they stay with the words of the period. */
    private static Optional<PeriodReading> period(OutlineBlock.Item item, CodecContext context) {
        Completion completion = context.vocabulary().itemWords().completion(item.text());
        boolean saysMore =
                completion.progress().isPresent() || !completion.note().isEmpty();
        return context.vocabulary().timeWords().period(saysMore ? item.text() : completion.text());
    }

    private static Optional<Path> item(OutlineBlock.Item item, CodecContext context) {
        Completion completion = context.vocabulary().itemWords().completion(item.text());
        return period(item, context).map(period -> {
            Path.Builder builder = builder(period, context, item.span()).status(completion.status());
            new StepsReader(context).read(item.rest(), context.sink().next(FactKind.PATH), builder);
            Path path = builder.build();
            context.sink().add(path, item.span());
            return path;
        });
    }

    /** The label of a path stands out by its style on many pages; the style is the layout's, not the label's. */
    private static RichText unstyled(RichText name) {
        return name.isAll(TextStyle.STRONG) ? name.map(run -> run.withStyles(Set.of())) : name;
    }

    private static Path.Builder builder(PeriodReading period, CodecContext context, Span span) {
        if (!period.inOrder()) {
            remarkOrder(period.period().plainText(), context.sink().next(FactKind.PATH), span, context);
        }
        return Path.builder()
                .name(unstyled(period.name()))
                .start(period.start())
                .end(period.end())
                .period(period.period())
                .statedDuration(period.duration());
    }

    private static void remarkOrder(String words, Pointer pointer, Span span, CodecContext context) {
        context.sink()
                .remark(
                        DiagnosticCode.END_BEFORE_START,
                        pointer,
                        span,
                        "expected a period that ends after it starts, found \"" + words + "\"");
    }

    /** A section under a heading that states a period; empty where its heading states none. */
    static Optional<Path> heading(OutlineSection section, RichText heading, CodecContext context) {
        return context.vocabulary().timeWords().period(heading).map(period -> {
            Path.Builder builder = builder(period, context, section.headingSpan());
            new StepsReader(context).read(section.blocks(), context.sink().next(FactKind.PATH), builder);
            Path path = builder.build();
            context.sink().add(path, section.span());
            return path;
        });
    }

    /** A bold line that states a period, with the lists below it; empty where it states none. */
    static Optional<Path> boldLine(
            OutlineBlock.Paragraph line, List<OutlineBlock> below, Span span, CodecContext context) {
        Completion completion =
                context.vocabulary().itemWords().completion(line.inlines().text());
        return context.vocabulary()
                .timeWords()
                .period(completion.text())
                .filter(period ->
                        completion.progress().isEmpty() && completion.note().isEmpty())
                .filter(period -> period.name().isAll(TextStyle.STRONG))
                .map(period -> {
                    Path.Builder builder =
                            builder(plain(period), context, line.span()).status(completion.status());
                    new StepsReader(context).read(below, context.sink().next(FactKind.PATH), builder);
                    Path path = builder.build();
                    context.sink().add(path, span);
                    return path;
                });
    }

    private static PeriodReading plain(PeriodReading period) {
        return new PeriodReading(
                period.name(),
                period.start(),
                period.end(),
                unstyled(period.period()),
                period.duration(),
                period.inOrder());
    }

    private static Optional<List<Block>> table(OutlineBlock.Grid grid, Optional<RichText> label, CodecContext context) {
        TableReader table = new TableReader(grid, FactKind.PATH, context.vocabulary());
        boolean tells = table.has(ColumnKind.NAME)
                && (table.has(ColumnKind.START)
                        || table.has(ColumnKind.END)
                        || table.has(ColumnKind.DUE)
                        || table.has(ColumnKind.PERIOD));
        if (!tells) {
            return Optional.empty();
        }
        List<Path> paths = new ArrayList<>();
        List<OutlineBlock.Row> others = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (OutlineBlock.Row row : table.rows()) {
            Pointer pointer = context.sink().next(FactKind.PATH, paths.size());
            row(row, pointer, table, context)
                    .ifPresentOrElse(
                            path -> {
                                paths.add(path);
                                spans.add(row.span());
                            },
                            () -> others.add(row));
        }
        if (paths.stream()
                .noneMatch(path -> path.end().isPresent() || path.start().isPresent())) {
            return Optional.empty();
        }
        for (int i = 0; i < paths.size(); i++) {
            context.sink().add(paths.get(i), spans.get(i));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Run.of(label, Layout.TABLE, table.headings(), paths));
        blocks.addAll(TableReader.asProse(others, context));
        return Optional.of(blocks);
    }

    private static Optional<Path> row(OutlineBlock.Row row, Pointer pointer, TableReader table, CodecContext context) {
        RichText name = table.text(row, ColumnKind.NAME);
        if (name.isBlank()) {
            return Optional.empty();
        }
        List<Integer> taken = new ArrayList<>(table.columns(ColumnKind.NAME));
        Optional<CharterDate> start = date(row, ColumnKind.START, table, taken, context);
        Optional<CharterDate> end = date(row, ColumnKind.END, table, taken, context)
                .or(() -> date(row, ColumnKind.DUE, table, taken, context));
        RichText period = table.text(row, ColumnKind.PERIOD);
        if (!period.isBlank()) {
            taken.addAll(table.columns(ColumnKind.PERIOD));
            Optional<PeriodReading> reading = context.vocabulary()
                    .timeWords()
                    .period(RichText.of("x: ").plus(RichText.of("-")).plus(period));
            if (reading.filter(found -> !found.inOrder()).isPresent()) {
                remarkOrder(period.plainText(), pointer, row.span(), context);
            }
            start = start.or(() -> reading.flatMap(PeriodReading::start));
            end = end.or(() -> reading.flatMap(PeriodReading::end));
        }
        Optional<CompletionStatus> status = context.vocabulary().itemWords().status(table.text(row, ColumnKind.STATUS));
        List<Step> steps = new StepsReader(context).cell(row, pointer, table, taken);
        if (start.isPresent() && end.isPresent() && start.get().isCertainlyAfter(end.get())) {
            taken.removeAll(table.columns(ColumnKind.START));
            remarkOrder(
                    table.text(row, ColumnKind.START).plainText() + "\" and \""
                            + table.text(row, table.has(ColumnKind.END) ? ColumnKind.END : ColumnKind.DUE)
                                    .plainText(),
                    pointer,
                    row.span(),
                    context);
            start = Optional.empty();
        }
        return Optional.of(Path.builder()
                .name(unstyled(name))
                .start(start)
                .end(end)
                .period(period)
                .status(status)
                .addAllDetails(table.details(row, taken))
                .addAllSteps(steps)
                .build());
    }

    private static Optional<CharterDate> date(
            OutlineBlock.Row row, ColumnKind kind, TableReader table, List<Integer> taken, CodecContext context) {
        RichText words = table.text(row, kind);
        DateReading reading = context.vocabulary().timeWords().readDate(words);
        if (reading.date()
                .filter(date -> date.toString().equals(words.plainText()))
                .isPresent()) {
            taken.add(table.column(kind));
        }
        return reading.date();
    }
}
