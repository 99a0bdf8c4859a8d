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
import org.charterkit.vocabulary.DateReading;
import org.charterkit.vocabulary.Vocabulary;

/** Attributes: the rows of a table of two columns, or items that name one before a colon. */
final class AttributesCodec implements Codec {
    @Override
    public Optional<List<Block>> read(OutlineBlock block, Optional<RichText> label, CodecContext context) {
        if (block instanceof OutlineBlock.Grid grid && grid.header().size() >= 2) {
            return table(grid, label, context);
        } else if (block instanceof OutlineBlock.Items items) {
            return list(items, label, context);
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

    private static Optional<List<Block>> list(
            OutlineBlock.Items items, Optional<RichText> label, CodecContext context) {
        for (OutlineBlock.Item item : items.items()) {
            int colon = item.text().shownText().indexOf(':');
            boolean named =
                    colon > 0 && context.vocabulary().attributeKind(item.text().part(0, colon)) != AttributeKind.OTHER;
            if (!named || item.blocks().size() != 1) {
                return Optional.empty();
            }
        }
        List<Attribute> attributes = new ArrayList<>();
        for (OutlineBlock.Item item : items.items()) {
            RichText text = item.text();
            int colon = text.shownText().indexOf(':');
            RichText value = text.part(colon + 1, text.shownText().length());
            attributes.add(attribute(text.part(0, colon), value, item.span(), item.span(), context));
        }
        return Optional.of(List.of(Run.of(label, Layout.LIST, List.of(), attributes)));
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
                            "expected a day that the calendar has for " + quoted(attribute.name()) + ", found "
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
