package org.charterkit.json;

import java.util.Arrays;
import java.util.Optional;
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
        int[] starts = new int[16];
        int count = 0;
        starts[count++] = begin;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
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
    public Optional<SourcePosition> position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return Optional.of(new SourcePosition(offset, line + firstLine, offset - lineStarts[line] + 1));
    }
}
