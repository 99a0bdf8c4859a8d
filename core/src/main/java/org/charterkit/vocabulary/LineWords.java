package org.charterkit.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterkit.FactKind;
import org.charterkit.RoleKind;

/**
 * Tells what single words are, for lines in which cells stand beside each other without anything between them.
 *
 * <pre>{@code
 * LineWords words = Vocabulary.english().lineWords();
 * words.columnStarts(List.of("Working", "Group", "Role", "Person")).get(FactKind.PARTICIPANT);  // [0, 3]
 * words.attributeNameLength(List.of("Date", "Created", "2022-01-24"));                           // OptionalInt[2]
 * words.meaning("Director,").beginsTitle();                                                      // true
 * }</pre>
 *
 * <p>Words are what blanks separate; case and punctuation do not matter. In scripts without blanks a word counts as what
 * it contains.
 *
 * @since 0.1.0
 */
public final class LineWords {
    /** Stands between the words of a header that is remembered. */
    private static final String SEPARATOR = "\n";

    private final Map<FactKind, ColumnWords> columns;
    private final Remembered<Map<FactKind, List<Integer>>> headers = new Remembered<>(this::headers);
    private final AttributeNames attributes;

    /** What the words of the vocabulary may be, by the folded word. */
    private final Map<String, WordMeaning> meanings;

    /** Those of them that are looked for within others, since their script has no blanks. */
    private final List<String> unspaced;

    private final Set<String> particles;
    private final int longestParticle;

    LineWords(VocabularySource source, Map<FactKind, ColumnWords> columns) {
        this.columns = new EnumMap<>(columns);
        this.attributes = new AttributeNames(source);
        Set<String> roles = new HashSet<>();
        for (RoleKind kind : RoleKind.values()) {
            roles.addAll(words(source, RoleWords.title(kind)));
        }
        Set<String> titleNouns = words(source, "title word");
        Set<String> titles = words(source, "title start");
        titles.addAll(titleNouns);
        Set<String> joining = words(source, "joining word");
        Set<String> sentences = words(source, "sentence start");
        this.meanings = Stream.of(roles, titles, joining, sentences)
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.toMap(
                        word -> word,
                        word -> new WordMeaning(
                                roles.contains(word),
                                titles.contains(word),
                                titleNouns.contains(word),
                                joining.contains(word),
                                sentences.contains(word))));
        this.unspaced = meanings.keySet().stream().filter(LineWords::isUnspaced).toList();
        this.particles = Set.copyOf(source.lines("name particle"));
        this.longestParticle = particles.stream().mapToInt(String::length).max().orElse(0);
    }

    private static Set<String> words(VocabularySource source, String title) {
        Set<String> words = new HashSet<>();
        for (String phrase : source.lines(title)) {
            words.addAll(List.of(Phrase.fold(phrase).split(" ", -1)));
        }
        words.remove("");
        return words;
    }

    private static boolean isUnspaced(String folded) {
        return !folded.isEmpty() && Phrase.isUnspaced(folded.charAt(0));
    }

    /**
     * Where the columns begin of each table that a line may be the header of.
     *
     * @param words the words of the line
     * @return an unmodifiable map: the index of each column's first word, in order, for each kind of facts that such a table
     *     would hold; no kind whose phrases leave more words unknown than known, and none for more words than a header has
     */
    public Map<FactKind, List<Integer>> columnStarts(List<String> words) {
        for (String word : words) {
            if (word.contains(SEPARATOR)) {
                return headers(words);
            }
        }
        return headers.of(String.join(SEPARATOR, words));
    }

    private Map<FactKind, List<Integer>> headers(String line) {
        return headers(List.of(line.split(SEPARATOR, -1)));
    }

    private Map<FactKind, List<Integer>> headers(List<String> line) {
        List<String> words = line.stream().map(Phrase::fold).toList();
        Map<FactKind, List<Integer>> headers = new EnumMap<>(FactKind.class);
        columns.forEach((facts, phrases) -> {
            List<Integer> starts = HeaderCut.starts(words, phrases);
            if (!starts.isEmpty()) {
                headers.put(facts, List.copyOf(starts));
            }
        });
        return Collections.unmodifiableMap(headers);
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
     * What a word may be: one look where several questions are asked.
     *
     * @param word the word
     * @return what it may be; nothing of all for a word that is not known
     */
    public WordMeaning meaning(String word) {
        String folded = Phrase.fold(word);
        WordMeaning meaning = meanings.getOrDefault(folded, WordMeaning.NOTHING);
        if (isUnspaced(folded)) {
            for (String part : unspaced) {
                meaning = folded.contains(part)
                        ? meaning.withPart(meanings.getOrDefault(part, WordMeaning.NOTHING))
                        : meaning;
            }
        } else if (folded.indexOf(' ') >= 0) {
            for (String part : folded.split(" ", -1)) {
                meaning = meaning.withPart(meanings.getOrDefault(part, WordMeaning.NOTHING));
            }
        }
        return meaning;
    }

    /**
     * Whether a word is a part of names that is written small.
     *
     * @param word the word, as it is written
     * @return true for "van" and "de"
     */
    public boolean isNameParticle(String word) {
        return word.length() <= longestParticle && particles.contains(word);
    }
}
