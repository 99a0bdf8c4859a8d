package org.charterkit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

/** Tells which sections and blocks of two charters are the same: by heading, by what they are about, by their words. */
final class SameParts {
    private static final double SIMILAR_HEADINGS = 0.5;
    private static final double SIMILAR_PROSE = 0.3;
    private static final Pattern COMPLETION = Pattern.compile("[(（][^()（）]*\\d ?%[^()（）]*[)）]|=> ?\\d+ ?%");

    /** A section with the headings that it stands under. */
    private record Placed(Section section, List<String> path) {
        String heading() {
            return path.isEmpty() ? "" : path.get(path.size() - 1);
        }
    }

    private SameParts() {}

    static int[] ofSections(List<Section> olds, List<Section> news) {
        return new Pairing<>(placed(olds), placed(news))
                .by(placed -> Optional.of(placed.path()))
                .by(placed -> Optional.of(placed.heading()).filter(words -> !words.isEmpty()))
                .by(placed -> placed.section().id())
                .by(placed -> kindAndLevel(placed.section()))
                .bySimilarity(Placed::heading, SIMILAR_HEADINGS)
                .oldOfNew();
    }

    private static List<Placed> placed(List<Section> sections) {
        List<Placed> placed = new ArrayList<>();
        List<Section> open = new ArrayList<>();
        for (Section section : sections) {
            open.removeIf(above -> above.level() >= section.level());
            open.add(section);
            placed.add(new Placed(
                    section, open.stream().map(above -> fold(above.heading())).toList()));
        }
        return placed;
    }

    /** How far things have come is no part of a heading's name. */
    private static String fold(Optional<RichText> heading) {
        return TextTokens.fold(
                COMPLETION.matcher(heading.orElse(RichText.empty()).plainText()).replaceAll(""));
    }

    private static Optional<List<Object>> kindAndLevel(Section section) {
        return section.kind() == SectionKind.OTHER
                ? Optional.empty()
                : Optional.of(List.of(section.kind(), section.level()));
    }

    static int[] ofBlocks(List<Element> olds, List<Element> news) {
        return new Pairing<>(olds, news)
                .byEquality()
                .by(block -> form(block).map(form -> List.of(form.kind(), form.label())))
                .by(block -> form(block).map(Element.Form::kind))
                .by(block -> text(block).map(Element.Text::prose))
                .by(block ->
                        text(block).map(text -> TextTokens.fold(text.prose().source())))
                .bySimilarity(
                        block -> text(block).map(text -> text.prose().source()).orElse(""), SIMILAR_PROSE)
                .by(block -> text(block).map(text -> "prose"))
                .oldOfNew();
    }

    private static Optional<Element.Form> form(Element block) {
        return block instanceof Element.Form form ? Optional.of(form) : Optional.empty();
    }

    private static Optional<Element.Text> text(Element block) {
        return block instanceof Element.Text text ? Optional.of(text) : Optional.empty();
    }
}
