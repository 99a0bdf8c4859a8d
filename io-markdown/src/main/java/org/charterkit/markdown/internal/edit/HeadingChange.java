package org.charterkit.markdown.internal.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Section;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.Span;

/** A heading with other words, another level or another anchor. */
final class HeadingChange {
    private static final Pattern MARKED = Pattern.compile(
            "(?<indent> {0,3})(?<marks>#{1,6})(?<blank>[ \\t]+)(?<words>.*?)(?<id>[ \\t]*\\{#[^{}]*\\}[ \\t]*)?(?<closing>[ \\t]+#+)?(?<end>[ \\t]*)");
    private static final Pattern UNDERLINED = Pattern.compile(
            "(?s)(?<words>.*?)(?<id>[ \\t]*\\{#[^{}]*\\}[ \\t]*)?(?<end>[ \\t]*\\R[ \\t]*(?:=+|-+)[ \\t]*)");

    private final EditContext context;

    HeadingChange(EditContext context) {
        this.context = context;
    }

    /** The heading at a place with the words of a section; empty where it cannot be told what of it are its words. */
    Optional<TextEdit> edit(Span span, Section old, Section now) {
        if (old.heading().isEmpty() || now.heading().isEmpty()) {
            return Optional.empty();
        }
        String written = context.source().in(span);
        String before = context.printer().heading(old.heading().get());
        String after = context.printer().heading(now.heading().get());
        Matcher marked = MARKED.matcher(written);
        Matcher underlined = UNDERLINED.matcher(written);
        boolean sameLevel = old.level() == now.level();
        if (marked.matches()) {
            String id = old.id().equals(now.id()) ? text(marked, "id") : anchor(now);
            String words = context.lines().edit(marked.group("words"), before, after);
            String marks = sameLevel ? marked.group("marks") : "#".repeat(now.level());
            return Optional.of(new TextEdit(
                    span.start(),
                    span.end(),
                    marked.group("indent")
                            + marks
                            + marked.group("blank")
                            + words
                            + id
                            + text(marked, "closing")
                            + marked.group("end")));
        } else if (underlined.matches() && sameLevel) {
            String id = old.id().equals(now.id()) ? text(underlined, "id") : anchor(now);
            String words = context.lines().edit(underlined.group("words"), before, after);
            return Optional.of(new TextEdit(span.start(), span.end(), words + id + underlined.group("end")));
        }
        return Optional.empty();
    }

    private static String anchor(Section section) {
        return section.id().map(id -> " {#" + id + "}").orElse("");
    }

    private static String text(Matcher heading, String group) {
        return Optional.ofNullable(heading.group(group)).orElse("");
    }
}
