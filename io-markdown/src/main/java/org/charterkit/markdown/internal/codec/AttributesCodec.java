package org.charterkit.markdown.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Block;
import org.charterkit.CharterState;
import org.charterkit.FactKind;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.Run;
import org.charterkit.io.DiagnosticCode;
import org.charterkit.markdown.internal.outline.OutlineBlock;
import org.charterkit.markdown.internal.outline.Span;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.ColumnKind;
import org.charterkit.vocabulary.DateReading;
import org.charterkit.vocabulary.Vocabulary;

/** Attributes: the rows of a table of two columns, or items and bold lines that name one before a colon. */
final class AttributesCodec implements Codec {
    private static final int LONGEST_NAME = 60;

    @Override
    public Optional<List<Block>> read(OutlineBlock block, Optional<RichText> label, CodecContext context) {
        if (block instanceof OutlineBlock.Grid grid && grid.header().size() >= 2) {
            return table(grid, label, context);
        } else if (block instanceof OutlineBlock.Items items) {
            return list(items, label, context);
        } else if (block instanceof OutlineBlock.Paragraph paragraph) {
            return lines(paragraph, label, context);
        }
        return Optional.empty();
    }

    private static Optional<List<Block>> table(OutlineBlock.Grid grid, Optional<RichText> label, CodecContext context) {
        TableReader table = new TableReader(grid, FactKind.ATTRIBUTE, context.vocabulary());
        table.remarkUnequalColumns(context.sink());
        List<Attribute> attributes = new ArrayList<>();
        for (OutlineBlock.Row row : grid.rows()) {
            RichText name = row.cells().get(0).text();
            Span span = row.cells().get(1).span();
            for (int i = 2; i < row.cells().size(); i++) {
                OutlineBlock.Cell cell = row.cells().get(i);
                span = cell.blocks().isEmpty() ? span : span.to(cell.span());
            }
            RichText value = value(row);
            if (name.isBlank() && value.isEmpty()) {
                continue;
            }
            RichText named = name.isBlank() ? RichText.of("-") : name;
            attributes.add(attribute(named, value, row.span(), span, context));
        }
        return attributes.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(Run.of(label, Layout.TABLE, table.headings(), attributes)));
    }

    /** Whether a block under any heading, or a list before the first one, states what groups state of themselves. */
    static boolean isOfGroup(OutlineBlock block, CodecContext context) {
        if (block instanceof OutlineBlock.Grid grid) {
            return context.vocabulary().pageWords().isSureTable(FactKind.ATTRIBUTE, grid.headings())
                    || (hasNamesAndValues(grid, context)
                            && areOfGroup(
                                    grid.rows().stream()
                                            .map(row -> row.cells().get(0).text())
                                            .toList(),
                                    context));
        } else if (block instanceof OutlineBlock.Items items) {
            return context.heading().isEmpty()
                    && areOfGroup(
                            items.items().stream()
                                    .map(item -> name(item.text()))
                                    .toList(),
                            context);
        } else if (block instanceof OutlineBlock.Paragraph paragraph) {
            List<RichText> names = LabelledLines.of(paragraph, context).stream()
                    .map(line -> name(line.text()))
                    .toList();
            return areOfGroup(names, context);
        }
        return false;
    }

    private static boolean hasNamesAndValues(OutlineBlock.Grid grid, CodecContext context) {
        return context.vocabulary()
                .pageWords()
                .columns(FactKind.ATTRIBUTE, grid.headings())
                .equals(List.of(ColumnKind.NAME, ColumnKind.VALUE));
    }

    /** Whether most names are known, and a date is one of them. */
    private static boolean areOfGroup(List<RichText> names, CodecContext context) {
        long known = names.stream().filter(name -> isKnown(name, context)).count();
        return known > 1
                && known * 2 > names.size()
                && names.stream()
                        .anyMatch(
                                name -> context.vocabulary().attributeKind(name).isDate());
    }

    private static boolean isKnown(RichText name, CodecContext context) {
        return context.vocabulary().attributeKind(name) != AttributeKind.OTHER;
    }

    /** What stands behind the name, the cells with line breaks between them. */
    private static RichText value(OutlineBlock.Row row) {
        if (row.cells().size() == 2) {
            return row.cells().get(1).text();
        }
        List<TextRun> words = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            words.add(TextRun.lineBreak());
            words.addAll(row.cells().get(i).text().runs());
        }
        return RichText.of(words);
    }

    /** Items most of which begin with the name of an attribute; those without a name before a colon stay prose. */
    private static Optional<List<Block>> list(
            OutlineBlock.Items items, Optional<RichText> label, CodecContext context) {
        List<RichText> texts = items.items().stream()
                .filter(item -> item.blocks().size() == 1)
                .map(OutlineBlock.Item::text)
                .toList();
        if (!areAttributes(texts, items.items().size(), context)) {
            return Optional.empty();
        }
        return new ItemRuns(items, label, context)
                .read(item -> item.blocks().size() == 1 ? line(item.text(), item.span(), context) : Optional.empty());
    }

    private static Optional<List<Block>> lines(
            OutlineBlock.Paragraph paragraph, Optional<RichText> label, CodecContext context) {
        List<LabelledLines.Line> lines = LabelledLines.of(paragraph, context);
        List<RichText> texts = lines.stream().map(LabelledLines.Line::text).toList();
        boolean allNamed = texts.stream().allMatch(line -> nameEnd(line) > 0);
        if (lines.isEmpty() || !allNamed || !areAttributes(texts, texts.size(), context)) {
            return Optional.empty();
        }
        List<Attribute> attributes = lines.stream()
                .flatMap(line -> line(line.text(), line.span(), context).stream())
                .toList();
        return Optional.of(List.of(Run.of(label, Layout.LIST, List.of(), attributes)));
    }

    /** Whether at least every other line begins with a name that is known; the others are names of one's own. */
    private static boolean areAttributes(List<RichText> lines, int all, CodecContext context) {
        long known = lines.stream().filter(line -> isKnown(name(line), context)).count();
        return known > 0 && known * 2 >= all;
    }

    /** What stands before the colon of a line; empty where it names nothing. */
    private static RichText name(RichText line) {
        return line.part(0, nameEnd(line));
    }

    /** Where the name ends that a line begins with; 0 where it has none. */
    private static int nameEnd(RichText line) {
        String shown = line.shownText();
        int colon = Math.max(shown.indexOf(':'), shown.indexOf('：'));
        return colon > 0 && colon <= LONGEST_NAME ? colon : 0;
    }

    private static Optional<Attribute> line(RichText line, Span span, CodecContext context) {
        int end = nameEnd(line);
        if (end == 0) {
            return Optional.empty();
        }
        RichText value = line.part(end + 1, line.shownText().length());
        return Optional.of(attribute(line.part(0, end), value, span, span, context));
    }

    private static Attribute attribute(RichText name, RichText value, Span row, Span valueSpan, CodecContext context) {
        Vocabulary vocabulary = context.vocabulary();
        AttributeKind kind = vocabulary.attributeKind(name);
        Pointer pointer = context.sink().next(FactKind.ATTRIBUTE);
        DateReading date = kind.isDate()
                ? vocabulary.timeWords().readDate(value)
                : new DateReading(Optional.empty(), DateReading.Outcome.PLACEHOLDER, 0);
        Optional<CharterState> state =
                kind.isDate() || kind == AttributeKind.STATUS ? vocabulary.state(value) : Optional.empty();
        Attribute attribute = Attribute.of(name, value, kind, date.date()).withState(state);
        context.sink().add(attribute, row);
        context.sink().place(pointer.child("value"), valueSpan);
        if (date.date().isPresent()) {
            context.sink().place(pointer.child("date"), valueSpan);
        }
        remark(attribute, date, pointer, valueSpan, context.sink());
        return attribute;
    }

    private static void remark(Attribute attribute, DateReading date, Pointer pointer, Span span, FactSink sink) {
        if (attribute.kind() == AttributeKind.OTHER) {
            sink.remark(
                    DiagnosticCode.UNKNOWN_ATTRIBUTE,
                    pointer,
                    span,
                    "the attribute " + quoted(attribute.name()) + " is none that is known");
        } else if (attribute.kind().isDate()) {
            switch (date.outcome()) {
                case DATE -> {}
                case PLACEHOLDER ->
                    sink.remark(
                            DiagnosticCode.PLACEHOLDER,
                            pointer,
                            span,
                            "expected a date for " + quoted(attribute.name()) + ", found " + quoted(attribute.value()));
                case IMPOSSIBLE ->
                    sink.remark(
                            DiagnosticCode.IMPOSSIBLE_DATE,
                            pointer,
                            span,
                            "expected a date that the calendar has for " + quoted(attribute.name()) + ", found "
                                    + quoted(attribute.value()));
                case UNREADABLE ->
                    sink.remark(
                            DiagnosticCode.UNREADABLE_DATE,
                            pointer,
                            span,
                            "expected a date such as 2022-01-24 for " + quoted(attribute.name()) + ", found "
                                    + quoted(attribute.value()));
            }
        }
    }

    private static String quoted(RichText words) {
        return "\"" + words.plainText() + "\"";
    }
}
