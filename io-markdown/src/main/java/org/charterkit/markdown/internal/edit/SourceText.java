package org.charterkit.markdown.internal.edit;

import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.outline.SourceLines;
import org.charterkit.markdown.internal.outline.Span;

/** The source of a page, and edits of whole lines of it. */
final class SourceText {
    private final String text;
    private final SourceLines lines;

    SourceText(String text, SourceLines lines) {
        this.text = text;
        this.lines = lines;
    }

    String text() {
        return text;
    }

    String in(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Where the line of an offset begins. */
    int lineStart(int offset) {
        return lines.start(lines.lineAt(offset));
    }

    /** Where the line behind that of an offset begins; the end of the text behind the last line. */
    int nextLine(int offset) {
        int line = lines.lineAt(offset) + 1;
        return line < lines.count() ? lines.start(line) : text.length();
    }

    /** The line that begins at an offset, without its end. */
    String line(int start) {
        int end = nextLine(start);
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** What stands before an offset on its line. */
    String before(int offset) {
        return text.substring(lineStart(offset), offset);
    }

    /** Whether the line before one that begins at an offset is blank, or there is none. */
    boolean isBlankBefore(int lineStart) {
        return lineStart == 0 || line(lineStart(lineStart - 1)).isBlank();
    }

    /** Whether the line that begins at an offset is blank, or there is none. */
    boolean isBlankAt(int lineStart) {
        return lineStart >= text.length() || line(lineStart).isBlank();
    }

    /** How the lines of the page end. */
    String lineEnd() {
        int end = nextLine(0);
        int start = end;
        while (start > 0 && isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start == end
                ? "\n"
                : text.substring(start, end).startsWith("\r\n") ? "\r\n" : text.substring(start, start + 1);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Lines that are put before the one that begins at an offset, or behind the last one. */
    TextEdit insertLines(int lineStart, String block) {
        String end = lineEnd();
        String inserted = block.replace("\n", end);
        boolean isOpen = lineStart == text.length() && lineStart > 0 && !isLineEnd(text.charAt(lineStart - 1));
        return new TextEdit(lineStart, lineStart, isOpen ? end + inserted : inserted + end);
    }

    /** A block that is put before the line that begins at an offset, with one blank line on each side. */
    TextEdit insertBlock(int lineStart, String block) {
        String above = isBlankBefore(lineStart) ? "" : "\n";
        String below = isBlankAt(lineStart) ? "" : "\n";
        return insertLines(lineStart, above + block + below);
    }

    /** The lines of a block with the blank lines that would be left over. */
    TextEdit removeBlock(Span span) {
        int start = lineStart(span.start());
        int end = nextLine(Math.max(span.start(), span.end() - 1));
        if (isBlankBefore(start)) {
            while (end < text.length() && isBlankAt(end)) {
                end = nextLine(end);
            }
            if (end == text.length()) {
                while (start > 0 && isBlankBefore(start)) {
                    start = lineStart(start - 1);
                }
            }
        }
        return new TextEdit(withoutLineEndBefore(start, end), end, "");
    }

    /** At the end of a text whose last line is open, the line before it stays open. */
    private int withoutLineEndBefore(int start, int end) {
        boolean isOpen = end == text.length() && end > 0 && !isLineEnd(text.charAt(end - 1));
        int from = start;
        while (isOpen
                && from > 0
                && isLineEnd(text.charAt(from - 1))
                && start - from < lineEnd().length()) {
            from--;
        }
        return from;
    }

    /** Items and rows: their lines, and the blank line that would be left over between two others. */
    TextEdit removeItem(Span span) {
        int start = lineStart(span.start());
        int end = nextLine(Math.max(span.start(), span.end() - 1));
        if (isBlankBefore(start) && end < text.length() && isBlankAt(end)) {
            end = nextLine(end);
        }
        return new TextEdit(withoutLineEndBefore(start, end), end, "");
    }

    /** Lines, and nothing of those around them. */
    TextEdit removeLines(Span span) {
        int start = lineStart(span.start());
        int end = nextLine(Math.max(span.start(), span.end() - 1));
        return new TextEdit(withoutLineEndBefore(start, end), end, "");
    }

    /** The lines of a paragraph, and the blank line that set it apart from what stands beside it. */
    TextEdit removeParagraph(Span span) {
        int start = lineStart(span.start());
        int end = nextLine(Math.max(span.start(), span.end() - 1));
        if (!isBlankBefore(start)) {
            return removeLines(span);
        }
        boolean isBlankBehind = end < text.length() && isBlankAt(end);
        return isBlankBehind
                ? removeLines(new Span(start, nextLine(end)))
                : removeLines(new Span(lineStart(Math.max(start - 1, 0)), end));
    }

    /** A stretch with other lines in it. */
    TextEdit replace(Span span, String block) {
        return new TextEdit(span.start(), span.end(), block.replace("\n", lineEnd()));
    }
}
