package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.outline.Span;

/**
 * Words in which several pieces stand, with separators between them.
 *
 * @param written the words
 * @param places where each piece stands, in order, at least one
 * @param separator what may stand between two of them
 */
record Pieces(String written, List<Span> places, Pattern separator) {
    /**
     * A piece afterwards.
     *
     * @param words how it is written
     * @param place where it stood; empty where it is new
     */
    record Piece(String words, Optional<Span> place) {}

    String words(Span place) {
        return written.substring(place.start(), place.end());
    }

    /**
     * The words with other pieces: whichever stood beside each other keep what stands between them, and others are set
     * apart as their neighbours are.
     *
     * @param usual what to put between two pieces where there is no separator to copy
     * @return empty where something would be lost that is no separator
     */
    Optional<String> with(List<Piece> pieces, BinaryOperator<String> usual) {
        List<String> gaps = gaps();
        List<String> lost = new ArrayList<>(gaps);
        StringBuilder words =
                new StringBuilder(written.substring(0, places.get(0).start()));
        Optional<String> last = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                Piece above = pieces.get(i - 1);
                int before = index(above);
                boolean isKept = before >= 0 && index(piece) == before + 1;
                String gap = isKept
                        ? gaps.get(before)
                        : separator(gaps, before, index(piece), last)
                                .orElseGet(() -> usual.apply(above.words(), piece.words()));
                if (isKept) {
                    lost.remove(gap);
                }
                words.append(gap);
                last = Optional.of(gap);
            }
            words.append(piece.words());
        }
        words.append(written.substring(places.get(places.size() - 1).end()));
        return lost.stream().allMatch(this::isSeparator) ? Optional.of(words.toString()) : Optional.empty();
    }

    private int index(Piece piece) {
        return piece.place().map(places::indexOf).orElse(-1);
    }

    private List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            gaps.add(written.substring(places.get(i - 1).end(), places.get(i).start()));
        }
        return gaps;
    }

    private boolean isSeparator(String gap) {
        return separator.matcher(gap).matches();
    }

    /** What stands behind the one or before the other; what was put before the one, or what any have between them. */
    private Optional<String> separator(List<String> gaps, int before, int behind, Optional<String> last) {
        List<String> near = new ArrayList<>();
        if (before >= 0 && before < gaps.size()) {
            near.add(gaps.get(before));
        }
        if (behind > 0) {
            near.add(gaps.get(behind - 1));
        }
        last.ifPresent(near::add);
        near.addAll(gaps);
        return near.stream().filter(this::isSeparator).findFirst();
    }
}
