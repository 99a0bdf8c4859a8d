package org.charterkit.markdown.edits;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
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
                    .filter(other -> !other.equals(line) && other.replaceFirst("^(\\s*)\\d+([.)])", "$1#$2").equals(recounted))
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
    boolean isMinimal(RandomEdit edit, Reading old) {
        int own = edit.place().map(place -> ownLines(old, place)).orElse(0);
        boolean isNewBlock = added.size() > 1 && gone.isEmpty();
        return switch (edit.shape()) {
            case IN_PLACE ->
                (gone.size() == 1 && added.size() == 1)
                        || (gone.size() <= own && added.size() <= Math.max(own, persons(edit, old)));
            case MORE -> gone.isEmpty() && (added.size() == 1 || isNewBlock);
            case LESS -> (added.isEmpty() && (edit.last() || gone.size() <= own + 1)) || isShared(edit, old);
            case MOVED -> gone.size() <= own + 1 && added.size() <= own + 1;
        };
    }

    /** One of several in a row: its line stays, and says less. */
    private boolean isShared(RandomEdit edit, Reading old) {
        return persons(edit, old) > 1 && gone.size() == 1 && added.size() == 1;
    }

    /** How many facts stand where this one does. */
    private static int persons(RandomEdit edit, Reading old) {
        SourceRange range = old.places().get(edit.place().orElseThrow());
        return (int) old.places().entrySet().stream()
                .filter(entry -> entry.getKey().tokens().size() == 2 && entry.getValue().equals(range))
                .count();
    }

    private static int ownLines(Reading old, org.charterkit.Pointer place) {
        return old.locate(place)
                .map(range -> range.end().line() - range.start().line() + 1)
                .orElse(1);
    }
}
