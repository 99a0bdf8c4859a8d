package org.charterkit.markdown.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.charterkit.markdown.internal.outline.Span;

/**
 * Where the cells of a table row stand: the rules of GitHub Flavored Markdown, but no cell is dropped.
 *
 * <p>A pipe behind a backslash belongs to the cell; backslashes themselves are not escaped.
 */
public final class TableCells {
    private static final Pattern DELIMITER_ROW =
            Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*+\\|?[ \\t]*");

    private TableCells() {}

    static boolean isDelimiterRow(String line) {
        return line.indexOf('-') >= 0
                && line.indexOf('|') >= 0
                && DELIMITER_ROW.matcher(line.strip()).matches();
    }

    /** The content of each cell, without the blanks around it. */
    public static List<Span> of(String source, int start, int end) {
        List<Span> cells = new ArrayList<>();
        int begin = start;
        int last = end;
        while (begin < end && isBlank(source.charAt(begin))) {
            begin++;
        }
        if (begin < end && source.charAt(begin) == '|') {
            begin++;
        }
        while (last > begin && isBlank(source.charAt(last - 1))) {
            last--;
        }
        int from = begin;
        for (int i = begin; i < last; i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < last && source.charAt(i + 1) == '|') {
                i++;
            } else if (c == '|') {
                cells.add(trimmed(source, from, i));
                from = i + 1;
            }
        }
        if (from < last) {
            cells.add(trimmed(source, from, last));
        }
        return cells;
    }

    private static Span trimmed(String source, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
