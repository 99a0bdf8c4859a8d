package org.charterkit.examples.check;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.check.Finding;
import org.charterkit.examples.OneLine;
import org.charterkit.io.Severity;

/** What was found, a line each, and how much it was. */
final class FindingsText {
    private final CheckResult result;

    FindingsText(CheckResult result) {
        this.result = result;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Finding finding : result.findings()) {
            text.append(OneLine.of(finding.toString()));
            finding.cure()
                    .ifPresent(cure -> text.append(" (cure: ")
                            .append(OneLine.of(cure.description()))
                            .append(')'));
            text.append('\n');
        }
        return text.append(summary()).append('\n').toString();
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = result.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(count + " " + word(severity, count));
            }
        }
        String found = parts.isEmpty() ? "nothing found" : String.join(", ", parts);
        String known = result.known() == 0 ? "" : "; " + result.known() + " known from the baseline are left out";
        int pages = result.sources().size();
        return found + " in " + pages + (pages == 1 ? " page" : " pages") + others(pages) + known;
    }

    /** That nothing was found on a page says little where rules have passed over it. */
    private String others(int pages) {
        int others = pages - result.charters();
        if (others == 0) {
            return "";
        }
        return pages == 1
                ? ", which is no charter"
                : ", " + others + (others == 1 ? " of which is no charter" : " of which are no charters");
    }

    private static String word(Severity severity, long count) {
        return switch (severity) {
            case ERROR -> count == 1 ? "error" : "errors";
            case WARNING -> count == 1 ? "warning" : "warnings";
            case INFO -> count == 1 ? "remark" : "remarks";
        };
    }
}
