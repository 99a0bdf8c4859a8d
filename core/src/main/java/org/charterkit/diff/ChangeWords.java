package org.charterkit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.DataMap;
import org.charterkit.Fact;
import org.charterkit.Layout;
import org.charterkit.Pointer;
import org.charterkit.Section;
import org.charterkit.text.RichText;

/** Tells one change in one sentence. */
final class ChangeWords {
    private static final double REWORDED = 0.5;

    private ChangeWords() {}

    static String of(Change change) {
        Element element = change.element();
        if (element instanceof Element.Statement statement) {
            return fact(change, statement.fact());
        } else if (element instanceof Element.Text text) {
            return prose(change, text);
        } else if (element instanceof Element.Heading heading) {
            return section(change, heading.section());
        } else if (element instanceof Element.Form form) {
            return form(change, form);
        } else if (element instanceof Element.Line line) {
            return line(change, line);
        }
        return data(change, (Element.Data) element);
    }

    private static String fact(Change change, Fact fact) {
        if (change instanceof Change.Changed changed) {
            return String.join("; ", FactWords.changed(((Element.Statement) changed.old()).fact(), fact, changed.to()));
        } else if (change instanceof Change.Added added) {
            return FactWords.added(fact, added.place());
        } else if (change instanceof Change.Removed removed) {
            return FactWords.removed(fact, removed.place());
        }
        return Phrases.one(fact.factKind()) + " " + Phrases.quoted(SameFacts.name(fact)) + " stands elsewhere";
    }

    private static String prose(Change change, Element.Text text) {
        String where = "under " + Phrases.heading(text.section());
        if (change instanceof Change.Changed changed) {
            return "the text " + where + " " + how(((Element.Text) changed.old()), text);
        }
        return "text " + where + " was " + verb(change);
    }

    private static String how(Element.Text was, Element.Text is) {
        if (Classification.sameWords(was.prose(), is.prose())) {
            return "changed in links or markup alone";
        }
        double similarity = TextTokens.similarity(
                TextTokens.of(was.prose().source()), TextTokens.of(is.prose().source()));
        return similarity >= REWORDED ? "was reworded" : "was rewritten";
    }

    private static String verb(Change change) {
        return change instanceof Change.Added ? "added" : change instanceof Change.Removed ? "removed" : "moved";
    }

    private static String section(Change change, Section section) {
        if (change instanceof Change.Changed changed) {
            Section was = ((Element.Heading) changed.old()).section();
            if (!was.heading().equals(section.heading())) {
                return Fields.sameWords(words(was), words(section))
                        ? "the heading " + Phrases.heading(section) + " changed in links or markup alone"
                        : "section "
                                + Phrases.became(
                                        words(was).plainText(), words(section).plainText());
            } else if (was.level() != section.level()) {
                return "the heading " + Phrases.heading(section) + " went from level " + was.level() + " to "
                        + section.level();
            } else if (was.kind() != section.kind()) {
                return "section " + Phrases.heading(section) + " is now about "
                        + section.kind().word();
            }
            return "the anchor of section " + Phrases.heading(section) + " changed";
        }
        return "section " + Phrases.heading(section) + " was " + verb(change);
    }

    private static String form(Change change, Element.Form form) {
        String facts = Phrases.many(form.kind());
        if (!(change instanceof Change.Changed changed)) {
            return "a " + layout(form.layout()) + " of " + facts + " was " + verb(change);
        }
        Element.Form was = (Element.Form) changed.old();
        if (was.layout() != form.layout()) {
            return "the " + layout(was.layout()) + " of " + facts + " became a " + layout(form.layout());
        } else if (!was.label().equals(form.label())) {
            return "the " + facts + " under " + label(was) + " stand under " + label(form);
        }
        return "the columns of the table of " + facts + " changed";
    }

    private static String label(Element.Form form) {
        return form.label().map(Phrases::quoted).orElse("no label");
    }

    private static String layout(Layout layout) {
        return switch (layout) {
            case LIST -> "list";
            case TABLE -> "table";
            case HEADINGS -> "series of headings";
            case BOLD_LINES -> "series of bold lines";
            case PARAGRAPHS -> "series of paragraphs";
        };
    }

    private static String line(Change change, Element.Line line) {
        if (change instanceof Change.Changed changed) {
            return "the " + line.name() + " " + Phrases.became(((Element.Line) changed.old()).text(), line.text());
        }
        return "the " + line.name() + " " + Phrases.quoted(line.text()) + " was " + verb(change);
    }

    private static String data(Change change, Element.Data data) {
        String name = data.name().equals("frontMatter") ? "front matter" : data.name();
        DataMap was = ((Element.Data) ((Change.Changed) change).old()).entries();
        List<String> added = namesMissingIn(data.entries(), was);
        List<String> removed = namesMissingIn(was, data.entries());
        List<String> parts = new ArrayList<>();
        Optional.of(added)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> parts.add(Phrases.list(names) + was(names) + "added"));
        Optional.of(removed)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> parts.add(Phrases.list(names) + was(names) + "removed"));
        return "the " + name + " changed" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private static RichText words(Section section) {
        return section.heading().orElse(RichText.empty());
    }

    private static String was(List<String> names) {
        return names.size() == 1 ? " was " : " were ";
    }

    private static List<String> namesMissingIn(DataMap one, DataMap other) {
        List<String> known = other.entries().stream().map(DataMap.Entry::name).toList();
        return one.entries().stream()
                .map(DataMap.Entry::name)
                .filter(name -> !known.contains(name))
                .map(Phrases::quoted)
                .toList();
    }

    /** The number that people count a fact by. */
    static int number(Pointer place) {
        return Integer.parseInt(place.tokens().get(place.tokens().size() - 1)) + 1;
    }
}
