package org.charterkit.markdown.internal.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterkit.markdown.internal.outline.Span;

/** Words in which several pieces stand, with separators between them. */
final class Pieces {
    private final String written;
    private final List<Span> places;
    private final Pattern separator;
    private final List<String> gaps;
    private final Map<Span, Integer> positions = new HashMap<>();

    /**
     * Some words.
     *
     * @param places where each piece stands, in order, at least one
     * @param separator what may stand between two of them
     */
    Pieces(String written, List<Span> places, Pattern separator) {
        this.written = written;
        this.places = places;
        this.separator = separator;
        this.gaps = IntStream.range(1, places.size())
                .mapToObj(i ->
                        written.substring(places.get(i - 1).end(), places.get(i).start()))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            positions.put(places.get(i), i);
        }
    }

    /**
     * A piece afterwards.
     *
     * @param words how it is written
     * @param place where it stood; empty where it is new
     */
    record Piece(String words, Optional<Span> place) {}

    /**
     * The words with other pieces: whichever stood beside each other keep what stands between them, and others are set
     * apart as their neighbours are.
     *
     * @param pieces the pieces, at least one
     * @param usual what to put between two of them where there is no separator to copy
     * @return empty where something would be lost that is no separator
     */
    Optional<String> with(List<Piece> pieces, BinaryOperator<String> usual) {
        StringBuilder words =
                new StringBuilder(written.substring(0, places.get(0).start()));
        Optional<String> last = gaps.stream().filter(this::isSeparator).findFirst();
        long lost = gaps.stream().filter(gap -> !isSeparator(gap)).count();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                Piece above = pieces.get(i - 1);
                Piece below = pieces.get(i);
                boolean isKept = position(above) >= 0 && position(below) == position(above) + 1;
                Optional<String> before = last;
                Optional<String> gap =
                        isKept ? gap(position(above)) : between(above, below).or(() -> before);
                lost -= gap.filter(kept -> isKept && !isSeparator(kept)).isPresent() ? 1 : 0;
                last = gap.filter(this::isSeparator).or(() -> before);
                words.append(gap.orElseGet(() -> usual.apply(above.words(), below.words())));
            }
            words.append(pieces.get(i).words());
        }
        words.append(written.substring(places.get(places.size() - 1).end()));
        return lost == 0 ? Optional.of(words.toString()) : Optional.empty();
    }

    private int position(Piece piece) {
        return piece.place().map(positions::get).orElse(-1);
    }

    private Optional<String> gap(int position) {
        return position >= 0 && position < gaps.size() ? Optional.of(gaps.get(position)) : Optional.empty();
    }

    /** The separator that stood behind the one, or before the other. */
    private Optional<String> between(Piece above, Piece below) {
        int behind = position(above);
        int before = position(below) < 0 ? -1 : position(below) - 1;
        return Stream.of(behind, before)
                .flatMap(at -> gap(at).stream())
                .filter(this::isSeparator)
                .findFirst();
    }

    private boolean isSeparator(String gap) {
        return separator.matcher(gap).matches();
    }
}
