package org.charterkit.json;

import org.charterkit.io.DiagnosticCode;

/** What each code of a diagnostic is about, and what to do. */
final class DiagnosticHelp {
    private DiagnosticHelp() {}

    static String of(DiagnosticCode code) {
        return switch (code) {
            case UNKNOWN_ATTRIBUTE ->
                "The name of an attribute is not in the vocabulary. Use one of the handbook's names, or add this one to"
                        + " the vocabulary.";
            case UNREADABLE_DATE -> "No date can be read from the words. Write it as 2022-01-24, 2022-03 or FY2023-Q4.";
            case IMPOSSIBLE_DATE -> "The calendar does not have this date. Correct the date.";
            case END_BEFORE_START -> "A period ends before it starts. Correct one of the two dates.";
            case EMPTY_ROLE -> "A person stands beside an empty role. Name the role, or repeat the one above.";
            case OPEN_ROLE -> "A role has no person. Name one, or take the role out.";
            case SEVERAL_PERSONS -> "One cell names several persons. A row for each is easier to read and to change.";
            case UNEQUAL_COLUMNS ->
                "The rows of a table differ in their number of cells. Add the cells that are missing, or escape a pipe.";
            case UNCLOSED_FRONT_MATTER -> "The front matter has no closing line. Add a line of three hyphens.";
            case UNREADABLE_FRONT_MATTER ->
                "The front matter is not valid YAML. Correct it at the place that is named.";
            case DUPLICATE_SECTION -> "Two sections have the same heading. Join them, or rename one.";
            case PLACEHOLDER -> "A placeholder stands where something is to be stated. State it.";
            case CONTRADICTION -> "Two statements contradict each other. Correct the one that is out of date.";
            case NOT_A_CHARTER -> "The page is not a charter. Nothing is to be done unless it should be one.";
            case BROKEN_ANCHOR ->
                "A link leads to a heading that was renamed. Let it lead to the new one, or give the heading an anchor.";
            case INFERRED -> "Something was inferred rather than read. State it, if the inference is wrong.";
        };
    }
}
