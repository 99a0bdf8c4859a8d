package org.charterkit.markdown.internal.edit;

import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference between two texts, as people and tools read it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String OPEN_END = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The difference, each line with its end; empty where there is none. */
    public static String between(String oldName, String newName, String old, String now) {
        List<String> before = lines(old);
        List<String> after = lines(now);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                oldName, newName, before, Differences.between(before, after), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /** The lines; what tells one from another at its end stays with it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + OPEN_END);
        }
        return lines;
    }
}
