package org.charterkit.examples.report;

import java.util.List;

/** Puts blocks of Markdown one under the other. Everything given to it is Markdown already. */
final class MarkdownPage {
    private final StringBuilder text = new StringBuilder();

    MarkdownPage heading(int level, String words) {
        return block("#".repeat(level) + " " + words);
    }

    /** A paragraph, or several blocks; nothing where it is blank. */
    MarkdownPage block(String markdown) {
        if (!markdown.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(markdown).append('\n');
        }
        return this;
    }

    /** A table; nothing where there are no rows. */
    MarkdownPage table(List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder(row(columns)).append("\n|").append(" --- |".repeat(columns.size()));
        rows.forEach(row -> table.append('\n').append(row(row)));
        return block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    String text() {
        return text.toString();
    }
}
