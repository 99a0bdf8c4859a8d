package org.charterkit.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.CompletionStatus;
import org.charterkit.Person;
import org.charterkit.text.RichText;

/**
 * Tells what the words of an item or a cell say of its completion, and of who is responsible for it.
 *
 * <pre>{@code
 * ItemWords words = Vocabulary.english().itemWords();
 * words.completion(RichText.of("Publish the tables => Done")).status();       // Optional[DONE]
 * words.statedDris(RichText.of("Publish the tables. DRI: Ada Example"));      // [Ada Example]
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ItemWords {
    private static final Pattern PERCENT = Pattern.compile("~?\\s*(100|\\d{1,2})\\s?[%％]");

    /** What a box has in it, and a cell where a column stands for a box. */
    private static final String CROSS = "x";

    private final CompletionWords completions;
    private final PersonWords persons;
    private final PhraseTable<CompletionStatus> statuses = new PhraseTable<>();
    private final Set<String> statusLabels;

    /** Folded, each behind a blank. */
    private final List<String> driLabels;

    ItemWords(VocabularySource source, PersonWords persons) {
        this.completions = new CompletionWords(source);
        this.persons = persons;
        for (CompletionStatus status : CompletionStatus.values()) {
            statuses.addAll(source.lines(Titles.of(status)), status);
        }
        this.statusLabels =
                source.lines("status label").stream().map(Phrase::fold).collect(Collectors.toUnmodifiableSet());
        this.driLabels = source.lines("dri label").stream()
                .map(label -> " " + Phrase.fold(label))
                .toList();
    }

    /**
     * An item's words, and what its marks say of its completion.
     *
     * @param item the words with their marks
     * @return the words without them, and what they say
     */
    public Completion completion(RichText item) {
        return completions.read(item);
    }

    /**
     * What a cell says of completion.
     *
     * @param cell the words of a status
     * @return the status; empty where they do not say
     */
    public Optional<CompletionStatus> status(RichText cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.plainText().equalsIgnoreCase(CROSS)) {
            return Optional.of(CompletionStatus.DONE);
        }
        Optional<CompletionStatus> marked = completions.read(cell).status();
        return marked.or(() -> statuses.find(cell.plainText())).or(() -> completions.says(cell));
    }

    /**
     * The status that a nested item states for the item around it, as "Status: Complete" does.
     *
     * @param item the nested item's words
     * @return the status; empty where the item is no such statement
     */
    public Optional<CompletionStatus> statedStatus(RichText item) {
        String words = item.shownText();
        int colon = words.indexOf(':');
        if (colon < 0 || !statusLabels.contains(Phrase.fold(words.substring(0, colon)))) {
            return Optional.empty();
        }
        return status(item.part(colon + 1, words.length()));
    }

    /**
     * Who is responsible for an item, where its words end so: "Publish the tables. DRI: Ada Example".
     *
     * @param item the item's words
     * @return the persons; empty where the words do not end so
     */
    public List<Person> statedDris(RichText item) {
        String words = item.shownText();
        int colon = Math.max(words.lastIndexOf(':'), words.lastIndexOf('：'));
        if (colon < 0) {
            return List.of();
        }
        if (!endsWithLabel(" " + Phrase.fold(words.substring(0, colon)))) {
            return List.of();
        }
        RichText names = item.part(colon + 1, words.length());
        return persons.looksLikeNames(names) ? persons.read(names).persons() : List.of();
    }

    private boolean endsWithLabel(String folded) {
        for (String label : driLabels) {
            if (folded.endsWith(label)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The percentage that a cell states.
     *
     * @param cell the words
     * @return 0 to 100; empty where the cell is anything but a percentage
     */
    public Optional<Integer> percent(RichText cell) {
        String words = cell.plainText();
        if (!words.endsWith("%") && !words.endsWith("％")) {
            return Optional.empty();
        }
        Matcher percent = PERCENT.matcher(words);
        return percent.matches() ? Optional.of(Integer.valueOf(percent.group(1))) : Optional.empty();
    }
}
