package org.charterkit.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterkit.DataMap;
import org.charterkit.Pointer;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;

/** One document while it is read: its text, where its parts stand, and what is kept of it beyond version 1. */
final class Document {
    private final String text;
    private final boolean lenient;
    private final int[] lineStarts;
    private final Map<Pointer, SourceRange> places = new LinkedHashMap<>();
    private final List<Node> kept = new ArrayList<>();

    Document(String text, boolean lenient) {
        this.text = text;
        this.lenient = lenient;
        this.lineStarts = lineStarts(text, begin());
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

    /** The offset at which JSON begins: behind a byte order mark, which no column counts. */
    int begin() {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    String text() {
        return text;
    }

    boolean isLenient() {
        return lenient;
    }

    SourcePosition position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(offset, line + 1, offset - lineStarts[line] + 1);
    }

    CharterReadException refusal(String message, Pointer pointer, int offset) {
        return CharterReadException.at(message, pointer, position(offset));
    }

    /** Remembers where something stands. */
    void place(Node node) {
        places.put(node.pointer(), new SourceRange(position(node.start()), position(node.end())));
    }

    Map<Pointer, SourceRange> places() {
        return places;
    }

    /** Keeps a value that version 1 has no place for. */
    void keep(Node node) {
        kept.add(node);
    }

    /** The extensions and what was kept, under the pointers of the places where it stood. */
    DataMap withKept(DataMap extensions) {
        List<DataMap.Entry> all = new ArrayList<>(extensions.entries());
        for (Node node : kept) {
            String name = node.pointer().toString();
            if (extensions.get(name).isPresent()) {
                throw node.refuse("unknown here, and the extensions have a member " + Quote.of(name)
                        + " already to keep it under");
            }
            all.add(new DataMap.Entry(name, DataCodec.INSTANCE.read(node)));
        }
        return DataMap.of(all);
    }
}
