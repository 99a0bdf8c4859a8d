package org.charterkit.markdown.internal.outline;

import java.util.Arrays;
import org.charterkit.io.SourcePosition;
import org.charterkit.io.SourceRange;

/** Where the lines of a source begin, to tell lines and columns of an offset. */
public final class SourceLines {
    private final int length;
    private int[] starts = new int[64];
    private int count = 1;

    public SourceLines(String source) {
        this.length = source.length();
        for (int i = 0; i < length; i++) {
            char c = source.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == length || source.charAt(i + 1) != '\n'));
            if (endsLine) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
    }

    /** How many lines there are. */
    public int count() {
        return count;
    }

    /** The offset at which a line begins. */
    public int start(int line) {
        return starts[line];
    }

    /** The line that an offset is in, from 0. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    public SourcePosition position(int offset) {
        int line = lineAt(Math.min(offset, length));
        return new SourcePosition(offset, line + 1, offset - starts[line] + 1);
    }

    public SourceRange range(Span span) {
        return new SourceRange(position(span.start()), position(span.end()));
    }
}
