package org.charterkit.examples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The edits that the command line asks for. */
final class EditOptions {
    private static final Pattern POSITION = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})*+");

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "title, description, or an attribute: by its kind (date-created, start-date, target-end-date,"
                    + " end-date, status, slack, document, board, epic, issue, label, okr, meeting, overview) or by its"
                    + " name on the page. A date as 2022-07-29 is written as the page writes dates.")
    final Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--done", paramLabel = "N", description = "Mark a criterion as done; 3.1 is nested in the third.")
    final List<String> done = new ArrayList<>();

    @Option(names = "--open", paramLabel = "N", description = "Mark a criterion as open.")
    final List<String> open = new ArrayList<>();

    @Option(names = "--reword-criterion", paramLabel = "N=TEXT", description = "Give a criterion other words.")
    final Map<String, String> reworded = new LinkedHashMap<>();

    @Option(names = "--remove-criterion", paramLabel = "N", description = "Remove a criterion of the top level.")
    final List<String> removedCriteria = new ArrayList<>();

    @Option(
            names = "--add-criterion",
            paramLabel = "TEXT",
            description = "Add a criterion behind the last one; \"[x] …\" is done.")
    final List<String> addedCriteria = new ArrayList<>();

    @Option(names = "--remove-participant", paramLabel = "NAME", description = "Remove a person, by name or @handle.")
    final List<String> removedParticipants = new ArrayList<>();

    @Option(
            names = "--add-participant",
            paramLabel = "ROLE|NAME[|TITLE]",
            description = "Add a person behind the last one: \"Member|Ada Example|Engineer\".")
    final List<String> addedParticipants = new ArrayList<>();

    @Option(names = "--rename-section", paramLabel = "OLD=NEW", description = "Give a section another heading.")
    final Map<String, String> renamedSections = new LinkedHashMap<>();

    /**
     * Looks at what can be told without a page.
     *
     * @throws RequestedEdits.NotPossible if a value is not of the form that its option takes
     */
    void check() {
        addedCriteria.forEach(Words::criterion);
        reworded.values().forEach(Words::criterion);
        addedParticipants.forEach(Words::participant);
        Stream.of(done, open, removedCriteria, reworded.keySet())
                .flatMap(Collection::stream)
                .filter(position -> !POSITION.matcher(position).matches())
                .findFirst()
                .ifPresent(position -> {
                    throw new RequestedEdits.NotPossible(
                            "expected the position of a criterion such as 3 or 3.1, found \"" + position + "\"");
                });
    }

    boolean isEmpty() {
        return set.isEmpty()
                && done.isEmpty()
                && open.isEmpty()
                && reworded.isEmpty()
                && removedCriteria.isEmpty()
                && addedCriteria.isEmpty()
                && removedParticipants.isEmpty()
                && addedParticipants.isEmpty()
                && renamedSections.isEmpty();
    }
}
