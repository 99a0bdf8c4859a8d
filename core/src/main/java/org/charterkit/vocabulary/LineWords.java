package org.charterkit.vocabulary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.charterkit.FactKind;
import org.charterkit.RoleKind;

/**
 * Tells what single words are, for lines in which cells stand beside each other without anything between them.
 *
 * <pre>{@code
 * LineWords words = Vocabulary.english().lineWords();
 * words.columnStarts(FactKind.PARTICIPANT, List.of("Working", "Group", "Role", "Person"));  // [0, 3]
 * words.attributeNameLength(List.of("Date", "Created", "2022-01-24"));                      // OptionalInt[2]
 * words.beginsTitle("Director,");                                                           // true
 * }</pre>
 *
 * <p>Words are what blanks separate; case and punctuation do not matter. In scripts without blanks a word counts as what
 * it contains.
 *
 * @since 0.1.0
 */
public final class LineWords {
    private final Map<FactKind, ColumnWords> columns;
    private final AttributeNames attributes;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> titleNouns = new HashSet<>();
    private final Set<String> joining = new HashSet<>();
    private final Set<String> sentences = new HashSet<>();
    private final Set<String> particles;
    private final Remembered<Meaning> known = new Remembered<>(this::look);

    /** What a word may be, of which several questions are asked in turn. */
    private record Meaning(
            String folded,
            boolean isOfRole,
            boolean beginsTitle,
            boolean isTitleNoun,
            boolean joins,
            boolean beginsSentence) {}

    LineWords(VocabularySource source, Map<FactKind, ColumnWords> columns) {
        this.columns = new EnumMap<>(columns);
        this.attributes = new AttributeNames(source);
        for (RoleKind kind : RoleKind.values()) {
            source.lines(RoleWords.title(kind)).forEach(phrase -> addWords(phrase, roles));
        }
        source.lines("title word").forEach(phrase -> addWords(phrase, titleNouns));
        source.lines("title start").forEach(phrase -> addWords(phrase, titles));
        titles.addAll(titleNouns);
        source.lines("joining word").forEach(phrase -> addWords(phrase, joining));
        source.lines("sentence start").forEach(phrase -> addWords(phrase, sentences));
        this.particles = Set.copyOf(source.lines("name particle"));
    }

    private Meaning look(String word) {
        String folded = Phrase.fold(word);
        return new Meaning(
                folded,
                isIn(roles, folded),
                isIn(titles, folded),
                isIn(titleNouns, folded),
                joining.contains(folded),
                sentences.contains(folded));
    }

    private static void addWords(String phrase, Set<String> words) {
        words.addAll(List.of(Phrase.fold(phrase).split(" ", -1)));
    }

    /**
     * Where the columns of a table begin whose headings stand beside each other.
     *
     * @param facts what the table would hold
     * @param words the words of the line
     * @return the index of each column's first word, in order; empty where no heading is known, more than one is not, or
     *     more words are unknown than known
     */
    public List<Integer> columnStarts(FactKind facts, List<String> words) {
        ColumnWords phrases = columns.get(facts);
        return phrases == null
                ? List.of()
                : HeaderCut.starts(
                        words.stream().map(word -> known.of(word).folded()).toList(), phrases);
    }

    /**
     * How many words at the beginning of a line are the name of an attribute.
     *
     * @param words the words of the line
     * @return the number of words, less than all unless all are a known name; empty where no known name stands there
     */
    public OptionalInt attributeNameLength(List<String> words) {
        return attributes.length(words);
    }

    /**
     * Whether the name of a role may have a word.
     *
     * @param word the word
     * @return true for "Sponsor", also for "Facilitator/DRI"
     */
    public boolean isOfRole(String word) {
        return known.of(word).isOfRole();
    }

    /**
     * Whether a job title or the name of a function may begin with a word.
     *
     * @param word the word
     * @return true for "Senior", "Director", "Product", also for "Sales/Marketing"
     */
    public boolean beginsTitle(String word) {
        return known.of(word).beginsTitle();
    }

    /**
     * Whether a word is what a job title is about in the end, and makes one only beside others.
     *
     * @param word the word
     * @return true for "Manager" and "Engineer"
     */
    public boolean isTitleNoun(String word) {
        return known.of(word).isTitleNoun();
    }

    /**
     * Whether nothing ends with a word, because it joins what stands around it.
     *
     * @param word the word
     * @return true for "of" and "and"
     */
    public boolean joins(String word) {
        return known.of(word).joins();
    }

    /**
     * Whether a sentence is likely to begin with a word, and a name is not.
     *
     * @param word the word
     * @return true for "The" and "We"
     */
    public boolean beginsSentence(String word) {
        return known.of(word).beginsSentence();
    }

    /**
     * Whether a word is a part of names that is written small.
     *
     * @param word the word, as it is written
     * @return true for "van" and "de"
     */
    public boolean isNameParticle(String word) {
        return particles.contains(word);
    }

    private static boolean isIn(Set<String> some, String folded) {
        if (folded.isEmpty()) {
            return false;
        }
        if (Phrase.isUnspaced(folded.charAt(0))) {
            return some.stream().anyMatch(part -> Phrase.isUnspaced(part.charAt(0)) && folded.contains(part));
        }
        if (folded.indexOf(' ') < 0) {
            return some.contains(folded);
        }
        for (String part : folded.split(" ", -1)) {
            if (some.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
