package org.charterkit.examples;

import org.charterkit.Charter;
import org.charterkit.ExitCriterion;
import org.charterkit.Participant;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.text.RichText;

/** Reads the words of the command line as a page would: with links, emphasis, handles and marks of completion. */
final class Words {
    private Words() {}

    private static Charter read(String page) {
        return MarkdownReader.create().read(page).charter();
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** The value of an attribute. */
    static RichText value(String words) {
        String cell = line(words).replace("|", "\\|");
        Charter charter = read("## Attributes\n\n| Property | Value |\n| --- | --- |\n| Name | " + cell + " |\n");
        return charter.attributes().get(0).value();
    }

    /** A criterion with its marks. */
    static ExitCriterion criterion(String words) {
        return read("## Exit Criteria\n\n- " + line(words) + "\n").exitCriteria().stream()
                .findFirst()
                .orElseThrow(() ->
                        new RequestedEdits.NotPossible("expected the words of a criterion, found \"" + words + "\""));
    }

    /** A heading. */
    static RichText heading(String words) {
        return read("## " + line(words) + "\n").sections().get(0).heading().orElseThrow();
    }

    /** A participant, from a role, a name and perhaps a title with pipes between them. */
    static Participant participant(String words) {
        Charter charter = read("## Roles\n\n| Role | Person | Title |\n| --- | --- | --- |\n| " + line(words) + " |\n");
        return charter.participants().stream()
                .filter(participant -> charter.participants().size() == 1)
                .filter(participant -> participant.person().isPresent())
                .findFirst()
                .orElseThrow(() -> new RequestedEdits.NotPossible(
                        "expected a participant as ROLE|NAME or ROLE|NAME|TITLE, found \"" + words + "\""));
    }
}
