package org.charterkit.json;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.charterkit.io.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Places in a text: each is its offset. */
final class TextPlaces implements Places {
    private final String text;
    private final int firstLine;

    /** The offset at which JSON begins: behind a byte order mark, which no column counts. */
    private final int begin;

    private final int[] lineStarts;

    TextPlaces(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.begin = text.startsWith("\uFEFF") ? 1 : 0;
        this.lineStarts = lineStarts(text, begin);
    }

    private static int[] lineStarts(String text, int begin) {
        IntStream.Builder starts = IntStream.builder().add(begin);
        int feed = text.indexOf('\n', begin);
        int carriageReturn = text.indexOf('\r', begin);
        while (feed >= 0 || carriageReturn >= 0) {
            if (carriageReturn < 0 || (feed >= 0 && feed < carriageReturn)) {
                starts.add(feed + 1);
                feed = text.indexOf('\n', feed + 1);
            } else {
                if (feed != carriageReturn + 1) { // Else it is the line feed behind it that ends the line.
                    starts.add(carriageReturn + 1);
                }
                carriageReturn = text.indexOf('\r', carriageReturn + 1);
            }
        }
        return starts.build().toArray();
    }

    @Override
    public boolean areExact() {
        return true;
    }

    @Override
    public int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset() + begin;
    }

    @Override
    public int end(JsonParser parser) {
        return (int) parser.currentLocation().getCharOffset() + begin;
    }

    @Override
    public int of(JacksonException e, JsonParser parser) {
        long offset = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
        if (offset < 0) {
            offset = parser.currentLocation().getCharOffset();
        }
        return (int) Math.min(offset + begin, text.length());
    }

    @Override
    public SourcePosition position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(offset, line + firstLine, offset - lineStarts[line] + 1);
    }
}
