package org.charterkit.markdown.internal.text;

/**
 * A line of a page.
 *
 * @param start where its first character stands that is no blank
 * @param end where the last one ends; the start where the line is blank
 * @param indent how many columns of blanks stand before it
 * @param marker the marker that it begins with
 * @param words where its words begin, behind the marker
 */
record TextLine(int start, int end, int indent, Marker marker, int words) {
    /** What an item of a list begins with. */
    enum Marker {
        /** No marker: the line is no item. */
        NONE,
        /** A sign such as a bullet. */
        BULLET,
        /** A dash. */
        DASH,
        /** A number. */
        NUMBER
    }

    private static final String BULLETS = "•◦▪▫‣⁃·●○■□∙*+";
    private static final String DASHES = "-–—";
    private static final int TAB = 4;
    private static final int MOST_DIGITS = 9;

    /** The line between two offsets, its line end perhaps included. */
    static TextLine of(String source, int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && isBlank(source.charAt(start))) {
            indent = source.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            start++;
        }
        int end = to;
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        int markerEnd = markerEnd(source, start, end);
        if (markerEnd == start) {
            return new TextLine(start, end, indent, Marker.NONE, start);
        }
        Marker marker = marker(source.charAt(start));
        int words = markerEnd;
        while (words < end && isBlank(source.charAt(words))) {
            words++;
        }
        return new TextLine(start, end, indent, marker, words);
    }

    private static Marker marker(char first) {
        return isDigit(first) ? Marker.NUMBER : DASHES.indexOf(first) >= 0 ? Marker.DASH : Marker.BULLET;
    }

    /** Where a marker ends; it stands before a blank or alone. */
    private static int markerEnd(String source, int start, int end) {
        int at = start;
        if (at < end && (BULLETS + DASHES).indexOf(source.charAt(at)) >= 0) {
            at++;
        } else {
            while (at < end && at - start < MOST_DIGITS && isDigit(source.charAt(at))) {
                at++;
            }
            boolean closed = at > start && at < end && ".)".indexOf(source.charAt(at)) >= 0;
            at = closed ? at + 1 : start;
        }
        return at > start && (at == end || isBlank(source.charAt(at))) ? at : start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        if (c > ' ' && c < 0x80) {
            return false;
        }
        return c == ' ' || c == '\uFEFF' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isBlank() {
        return start == end;
    }

    boolean isItem() {
        return marker != Marker.NONE;
    }
}
