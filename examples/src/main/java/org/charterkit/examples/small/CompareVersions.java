package org.charterkit.examples.small;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.Charter;
import org.charterkit.diff.ChangeClass;
import org.charterkit.diff.CharterDiff;
import org.charterkit.diff.DiffSentence;
import org.charterkit.markdown.MarkdownReader;

/** Compares two versions of a page, and says whether somebody has to approve the new one. */
public final class CompareVersions {
    private CompareVersions() {}

    /**
     * What changed.
     *
     * @param old the page as it was
     * @param current the page as it is
     * @return a sentence for each change; the last line says whether the change needs an approval
     */
    public static List<String> of(String old, String current) {
        MarkdownReader reader = MarkdownReader.create();
        Charter before = reader.read(old).charter();
        Charter after = reader.read(current).charter();

        CharterDiff diff = CharterDiff.between(before, after);

        List<String> lines = new ArrayList<>();
        diff.sentences().stream().map(DiffSentence::toString).forEach(lines::add);
        boolean needsApproval = diff.classes().contains(ChangeClass.SCOPE);
        lines.add(needsApproval ? "The sponsor has to approve." : "Nobody has to approve.");
        return lines;
    }
}
