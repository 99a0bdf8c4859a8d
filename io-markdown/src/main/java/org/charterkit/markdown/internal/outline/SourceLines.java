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
        int feed = source.indexOf('\n');
        int carriage = source.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean returns = carriage >= 0 && (feed < 0 || carriage < feed);
            if (!returns) {
                add(feed + 1);
                feed = source.indexOf('\n', feed + 1);
            } else if (carriage + 1 == feed) {
                carriage = source.indexOf('\r', carriage + 1);
            } else {
                add(carriage + 1);
                carriage = source.indexOf('\r', carriage + 1);
            }
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
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
