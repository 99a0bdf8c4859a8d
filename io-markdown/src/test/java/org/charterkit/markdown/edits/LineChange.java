package org.charterkit.markdown.edits;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.charterkit.Pointer;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceRange;

/**
 * What an edit did to the lines of a page, told from the two texts alone.
 *
 * @param gone lines that are no more
 * @param added lines that were not there
 */
record LineChange(List<String> gone, List<String> added) {
    static LineChange between(String old, String now) {
        List<String> gone = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> before = List.of(old.split("\n", -1));
        List<String> after = List.of(now.split("\n", -1));
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            gone.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
        }
        for (String line : List.copyOf(gone)) {
            String recounted = line.replaceFirst("^(\\s*)\\d+([.)])", "$1#$2");
            added.stream()
                    .filter(other -> !other.equals(line)
                            && other.replaceFirst("^(\\s*)\\d+([.)])", "$1#$2").equals(recounted))
                    .findFirst()
                    .ifPresent(other -> {
                        gone.remove(line);
                        added.remove(other);
                    });
        }
        return new LineChange(gone, added);
    }

    int touched() {
        return Math.max(gone.size(), added.size());
    }

    /** Whether nothing was touched that need not be. */
    boolean isMinimal(RandomEdit edit, Reading old, String text) {
        int own = edit.place().map(place -> ownLines(old, place)).orElse(0);
        int tags = edit.place().map(place -> htmlRow(old, place, text)).orElse(0);
        int rowmates = edit.place().map(place -> rowmates(old, place)).orElse(1);
        boolean isOneLine = gone.size() == 1 && added.size() == 1;
        return switch (edit.shape()) {
            // Its own lines; a row of several persons may split.
            case IN_PLACE -> isOneLine || (gone.size() <= own && added.size() <= Math.max(own, rowmates));
            // Lines that were not there; or a cell that takes one more person.
            case MORE -> isOneLine || (gone.isEmpty() && added.size() <= edit.lines() + tags);
            // Its own lines, with the blank line that would be left over; a cell with several persons says less.
            case LESS -> added.isEmpty() ? gone.size() <= own + edit.lines() + tags : rowmates > 1 && isOneLine;
            // Its own lines at another place; a row of several persons may split.
            case MOVED -> gone.size() <= own + rowmates && added.size() <= own + rowmates;
        };
    }

    /** The lines of a row in HTML, which are those of its neighbours, and of its closing tag. */
    private static int htmlRow(Reading old, Pointer place, String text) {
        return old.locate(place)
                .filter(range -> text.startsWith("<tr", range.start().offset()))
                .map(range -> range.end().line() - range.start().line() + 1)
                .orElse(0);
    }

    /** How many facts stand in the row or item of one. */
    private static int rowmates(Reading old, Pointer place) {
        SourceRange range = old.places().get(place);
        return (int) old.places().entrySet().stream()
                .filter(entry -> entry.getKey().tokens().size() == 2
                        && entry.getValue().equals(range)
                        && entry.getKey().tokens().get(0).equals(place.tokens().get(0)))
                .count();
    }

    private static int ownLines(Reading old, Pointer place) {
        return old.locate(place)
                .map(range -> range.end().line() - range.start().line() + 1)
                .orElse(1);
    }
}
