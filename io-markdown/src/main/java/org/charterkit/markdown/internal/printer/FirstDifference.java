package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Block;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.ProseBlock;
import org.charterkit.Run;
import org.charterkit.Section;

/** Finds the first place at which two charters differ: members of the charter, sections and their content, facts. */
public final class FirstDifference {
    private static final String NOTHING = PartWords.NOTHING;

    private final Charter wanted;
    private final Charter found;

    private FirstDifference(Charter wanted, Charter found) {
        this.wanted = wanted;
        this.found = found;
    }

    /** The first difference; empty where the charters are equal. */
    public static Optional<Difference> between(Charter wanted, Charter found) {
        return wanted.equals(found) ? Optional.empty() : Optional.of(new FirstDifference(wanted, found).first());
    }

    private Difference first() {
        return member("title", wanted.title(), found.title())
                .or(() -> member("description", wanted.description(), found.description()))
                .or(() -> member("frontMatter", wanted.frontMatter(), found.frontMatter()))
                .or(() -> member("extensions", wanted.extensions(), found.extensions()))
                .or(this::inFacts)
                .or(this::inSections)
                .orElseGet(() -> new Difference(Pointer.root(), PartWords.of(wanted), PartWords.of(found)));
    }

    private static Optional<Difference> member(String name, Object wanted, Object found) {
        return difference(Pointer.root().child(name), wanted, found);
    }

    private static Optional<Difference> difference(Pointer pointer, Object wanted, Object found) {
        return wanted.equals(found)
                ? Optional.empty()
                : Optional.of(new Difference(pointer, PartWords.of(wanted), PartWords.of(found)));
    }

    private Optional<Difference> inFacts() {
        for (FactKind kind : FactKind.values()) {
            Optional<Difference> difference = inFacts(kind, facts(wanted, kind), facts(found, kind));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> inFacts(FactKind kind, List<Fact> wanted, List<Fact> found) {
        int i = 0;
        while (i < wanted.size() && i < found.size() && wanted.get(i).equals(found.get(i))) {
            i++;
        }
        Pointer pointer = Pointer.to(kind, i);
        boolean isLost = i < wanted.size()
                && (i >= found.size()
                        || (found.size() < wanted.size() && wanted.get(i + 1).equals(found.get(i))));
        boolean isNew = i < found.size()
                && (i >= wanted.size()
                        || (found.size() > wanted.size() && found.get(i + 1).equals(wanted.get(i))));
        if (isLost) {
            return Optional.of(new Difference(pointer, PartWords.of(wanted.get(i)), NOTHING));
        } else if (isNew) {
            return Optional.of(new Difference(pointer, NOTHING, PartWords.of(found.get(i))));
        }
        return i < wanted.size()
                ? Optional.of(new FactDifference(pointer).first(wanted.get(i), found.get(i)))
                : Optional.empty();
    }

    private static List<Fact> facts(Charter charter, FactKind kind) {
        return charter.facts(Fact.class).filter(fact -> fact.factKind() == kind).toList();
    }

    private Optional<Difference> inSections() {
        int count = Math.max(wanted.sections().size(), found.sections().size());
        for (int i = 0; i < count; i++) {
            Pointer pointer = Pointer.toSection(i);
            if (i >= wanted.sections().size() || i >= found.sections().size()) {
                return Optional.of(new Difference(pointer, at(wanted.sections(), i), at(found.sections(), i)));
            }
            Optional<Difference> difference = inSection(
                    pointer, wanted.sections().get(i), found.sections().get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> inSection(Pointer pointer, Section wanted, Section found) {
        return difference(pointer.child("heading"), wanted.heading(), found.heading())
                .or(() -> difference(pointer.child("id"), wanted.id(), found.id()))
                .or(() -> difference(pointer.child("level"), wanted.level(), found.level()))
                .or(() -> difference(
                        pointer.child("kind"),
                        wanted.kind().word(),
                        found.kind().word()))
                .or(() -> inContent(pointer.child("content"), wanted.content(), found.content()));
    }

    private static Optional<Difference> inContent(Pointer pointer, List<Block> wanted, List<Block> found) {
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            String one = i < wanted.size() ? shape(wanted.get(i)) : NOTHING;
            String other = i < found.size() ? shape(found.get(i)) : NOTHING;
            if (!one.equals(other)) {
                return Optional.of(new Difference(pointer.child(i), one, other));
            }
        }
        return Optional.empty();
    }

    /** A block without its facts, which are compared apart. */
    private static String shape(Block block) {
        if (block instanceof ProseBlock prose) {
            return PartWords.of(prose.prose());
        }
        Run run = (Run) block;
        List<String> words = new ArrayList<>();
        words.add(run.facts().size() + " " + run.kind().pluralName() + " as "
                + run.layout().word());
        run.label().ifPresent(label -> words.add("labelled " + PartWords.of(label)));
        if (!run.columns().isEmpty()) {
            words.add("with the columns " + run.columns());
        }
        return String.join(" ", words);
    }

    private static String at(List<Section> sections, int index) {
        return index < sections.size()
                ? "the section " + PartWords.of(sections.get(index).heading())
                : NOTHING;
    }
}
