package org.charterkit.markdown.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row of a table in Markdown as it is written: its cells with the blanks around their words. */
final class TableRow {
    private final String lead;
    private final List<String> cells;
    private final String trail;

    private TableRow(String lead, List<String> cells, String trail) {
        this.lead = lead;
        this.cells = cells;
        this.trail = trail;
    }

    static TableRow of(String line) {
        int begin = 0;
        while (begin < line.length() && isBlank(line.charAt(begin))) {
            begin++;
        }
        begin = begin < line.length() && line.charAt(begin) == '|' ? begin + 1 : 0;
        List<String> cells = new ArrayList<>();
        int from = begin;
        for (int i = begin; i < line.length(); i++) {
            if (line.charAt(i) == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(line.substring(from, i));
                from = i + 1;
            }
        }
        String rest = line.substring(from);
        if (!rest.isBlank() || cells.isEmpty()) {
            cells.add(rest);
            rest = "";
        } else {
            rest = "|" + rest;
        }
        return new TableRow(line.substring(0, begin), cells, rest);
    }

    int size() {
        return cells.size();
    }

    /** How many characters stand between the pipes of a cell. */
    int width(int cell) {
        return cell < cells.size() ? width(cells.get(cell)) : -1;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /**
     * The row with other words in some cells.
     *
     * @param words the new words of a cell, by its position
     * @param widths how wide the cells of each column are where they are aligned, else -1
     */
    TableRow with(Map<Integer, String> words, List<Integer> widths) {
        List<String> changed = new ArrayList<>(cells);
        int last = words.keySet().stream().mapToInt(cell -> cell).max().orElse(-1);
        boolean grows = last >= changed.size();
        while (last >= changed.size()) {
            changed.add(" ");
        }
        words.forEach((cell, text) -> {
            int width = cell < widths.size() ? widths.get(cell) : -1;
            changed.set(cell, padded(changed.get(cell), text, width));
        });
        boolean isOpen = trail.isEmpty() && !lead.isEmpty();
        int end = changed.size() - 1;
        if (trail.isEmpty() && lead.isEmpty() && !grows && words.containsKey(end)) {
            changed.set(end, changed.get(end).stripTrailing());
        }
        return new TableRow(lead, changed, grows && isOpen ? "|" : trail);
    }

    /** The words with the blanks that the cell has before them, and as many behind as keep its width. */
    private static String padded(String old, String words, int width) {
        int start = 0;
        while (start < old.length() && isBlank(old.charAt(start))) {
            start++;
        }
        String before = old.isBlank() ? (old.isEmpty() ? "" : " ") : old.substring(0, start);
        boolean ends = old.isEmpty() || isBlank(old.charAt(old.length() - 1));
        String cell = before + words + (ends && !(old.isEmpty() && words.isEmpty()) ? " " : "");
        int missing = width - width(cell);
        return missing > 0 ? cell + " ".repeat(missing) : cell;
    }

    /** The row with its cells in other places; -1 stands for a new cell. */
    TableRow rearranged(List<Integer> from, String fill) {
        List<String> changed = new ArrayList<>();
        for (int cell : from) {
            changed.add(cell < 0 || cell >= cells.size() ? fill : cells.get(cell));
        }
        return new TableRow(lead, changed, trail);
    }

    String line() {
        return lead + String.join("|", cells) + trail;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
