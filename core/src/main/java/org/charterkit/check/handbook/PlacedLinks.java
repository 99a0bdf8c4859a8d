package org.charterkit.check.handbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.Pointer;
import org.charterkit.check.CheckedPage;
import org.charterkit.check.Placed;
import org.charterkit.io.PageLink;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** The links of a page with their places: all of them where the page is known, else those in headings and facts. */
final class PlacedLinks {
    /**
     * A link with its place.
     *
     * @param pointer the innermost part of the charter that it stands in
     * @param range where it stands in the page; empty where that is not known
     * @param text what a reader sees of it
     * @param bare whether that is its address, without any markup
     */
    record Link(Pointer pointer, Optional<SourceRange> range, String text, boolean bare) {}

    private PlacedLinks() {}

    static List<Link> of(CheckedPage page) {
        return page.reading()
                .pageLinks()
                .asList()
                .map(links -> located(links, page.reading().places()))
                .orElseGet(() -> ofFacts(page));
    }

    /** One way through links and places, both in page order; the places that a link stands in are on the stack. */
    private static List<Link> located(List<PageLink> links, Map<Pointer, SourceRange> places) {
        List<Map.Entry<Pointer, SourceRange>> ordered = new ArrayList<>(places.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<Pointer, SourceRange> place) ->
                        place.getValue().start())
                .thenComparing(place -> place.getValue().end(), Comparator.reverseOrder())
                .thenComparing(place -> place.getKey().tokens().size()));
        Deque<Map.Entry<Pointer, SourceRange>> open = new ArrayDeque<>();
        List<Link> located = new ArrayList<>();
        int next = 0;
        for (PageLink link : links) {
            SourcePosition start = link.range().start();
            for (; next < ordered.size() && ordered.get(next).getValue().start().compareTo(start) <= 0; next++) {
                open.push(ordered.get(next));
            }
            while (!open.isEmpty() && open.element().getValue().end().compareTo(start) <= 0) {
                open.pop();
            }
            Pointer pointer = open.isEmpty() ? Pointer.root() : open.element().getKey();
            located.add(new Link(pointer, Optional.of(link.range()), link.text(), link.bare()));
        }
        return located;
    }

    private static List<Link> ofFacts(CheckedPage page) {
        List<Link> links = new ArrayList<>();
        PageTexts.of(page).forEach(text -> add(text, page.reading().locate(text.pointer()), links));
        return links;
    }

    /** A link may be several runs in different styles. */
    private static void add(Placed<RichText> text, Optional<SourceRange> range, List<Link> links) {
        Optional<String> open = Optional.empty();
        RichText words = RichText.empty();
        for (TextRun run : text.value().runs()) {
            if (open.isPresent() && !run.href().equals(open)) {
                links.add(link(text.pointer(), range, words, open.get()));
                words = RichText.empty();
            }
            open = run.href();
            words = open.isPresent() ? words.plus(RichText.of(run)) : words;
        }
        if (open.isPresent()) {
            links.add(link(text.pointer(), range, words, open.get()));
        }
    }

    private static Link link(Pointer pointer, Optional<SourceRange> range, RichText words, String href) {
        return new Link(pointer, range, words.plainText(), words.plainText().equals(href));
    }
}
