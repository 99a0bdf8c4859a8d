package org.charterkit.markdown.internal.printer;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown whose columns are padded to one width. */
final class Table {
    private static final int NARROWEST = 3;

    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> header) {
        rows.add(header);
    }

    void add(List<String> row) {
        rows.add(row);
    }

    String markdown() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = NARROWEST;
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            append(table, rows.get(i), widths);
            if (i == 0) {
                table.append("\n|");
                for (int width : widths) {
                    table.append(' ').append("-".repeat(width)).append(" |");
                }
            }
            table.append(i + 1 < rows.size() ? "\n" : "");
        }
        return table.toString();
    }

    private static void append(StringBuilder table, List<String> row, int[] widths) {
        table.append('|');
        for (int i = 0; i < widths.length; i++) {
            table.append(' ')
                    .append(row.get(i))
                    .append(" ".repeat(widths[i] - width(row.get(i))))
                    .append(" |");
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
