package org.charterkit.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterInterpreter;
import org.charterkit.CharterState;
import org.charterkit.FactKind;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;

/**
 * The words of one language for what a charter states, and the meaning that is read in them.
 *
 * <pre>{@code
 * Vocabulary words = Vocabulary.english().withHeading("Success looks like", SectionKind.EXIT_CRITERIA);
 * words.role(RichText.of("Functional Lead - Product")).kinds();  // [FUNCTIONAL_LEAD]
 * words.timeWords().date(RichText.of("March 3rd, 2021"));        // Optional[2021-03-03]
 * }</pre>
 *
 * <p>A vocabulary is data: phrases under titles. In a phrase, case, punctuation and white space do not matter, and a
 * star at either end stands for any words. {@link #parse} takes the same form for any other language.
 *
 * @since 0.1.0
 */
public final class Vocabulary implements CharterInterpreter {
    private final VocabularySource source;
    private final PageWords pageWords;
    private final ItemWords itemWords;
    private final TimeWords timeWords;
    private final LineWords lineWords;
    private final PhraseTable<AttributeKind> attributes = new PhraseTable<>();
    private final PhraseTable<CharterState> states = new PhraseTable<>();
    private final Placeholders placeholders;
    private final RoleWords roles;
    private final ResponsibilityWords responsibilities;
    private final PersonWords persons;

    private Vocabulary(VocabularySource source) {
        this.source = source;
        for (AttributeKind kind : AttributeKind.values()) {
            attributes.addAll(source.lines(Titles.of(kind)), kind);
        }
        for (CharterState state : CharterState.values()) {
            states.addAll(source.lines(Titles.of(state)), state);
        }
        this.placeholders = new Placeholders(source);
        this.roles = new RoleWords(source);
        this.responsibilities = new ResponsibilityWords(source);
        this.persons = new PersonWords(source, placeholders);
        Map<FactKind, ColumnWords> columns = Arrays.stream(FactKind.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), kind -> new ColumnWords(source, kind)));
        this.pageWords = new PageWords(source, columns);
        this.itemWords = new ItemWords(source, persons);
        this.timeWords = new TimeWords(source, placeholders);
        this.lineWords = new LineWords(source, columns);
    }

    /**
     * The English of the handbook's pages.
     *
     * @return the vocabulary that readers use unless told otherwise
     */
    public static Vocabulary english() {
        return English.VOCABULARY;
    }

    /**
     * The Japanese of the handbook's pages, which knows the English words, too.
     *
     * @return the vocabulary
     */
    public static Vocabulary japanese() {
        return Japanese.VOCABULARY;
    }

    /**
     * The vocabularies that come with the library.
     *
     * @return English, then Japanese
     */
    public static List<Vocabulary> builtIn() {
        return List.of(english(), japanese());
    }

    /**
     * The vocabulary that knows most of a page's headings.
     *
     * @param vocabularies the vocabularies to choose from, at least one
     * @param headings the headings of the page
     * @return the one that knows most; of several the first
     * @throws IllegalArgumentException if there is no vocabulary to choose from
     */
    public static Vocabulary forHeadings(List<Vocabulary> vocabularies, List<RichText> headings) {
        if (vocabularies.isEmpty()) {
            throw new IllegalArgumentException("vocabularies: expected at least one, found none");
        }
        Vocabulary best = vocabularies.get(0);
        List<RichText> unknown = best.pageWords.unknown(headings);
        for (Vocabulary other : vocabularies.subList(1, vocabularies.size())) {
            // One that knows none of the headings that are left cannot know more of all of them.
            if (other.pageWords.unknown(unknown).size() < unknown.size()) {
                List<RichText> left = other.pageWords.unknown(headings);
                if (left.size() < unknown.size()) {
                    best = other;
                    unknown = left;
                }
            }
        }
        return best;
    }

    /**
     * A vocabulary from its text form, as the library's own are written.
     *
     * @param text titles in brackets, a phrase a line below each; lines that begin with a hash and a blank are comments
     * @return the vocabulary
     * @throws IllegalArgumentException if a title is not known, no {@code [language]} is stated, {@code [extends]} names
     *     a language that does not come with the library, or a date pattern has an unknown field; it names them
     */
    public static Vocabulary parse(String text) {
        return of(VocabularySource.parse(text));
    }

    private static Vocabulary of(VocabularySource source) {
        source.requireKnown(Titles.all());
        source.line("language");
        VocabularySource whole = source;
        for (String language : source.lines("extends")) {
            whole = whole.extending(builtIn().stream()
                    .filter(vocabulary -> vocabulary.language().equals(language))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("[extends]: expected one of "
                            + builtIn().stream().map(Vocabulary::language).toList() + ", found " + language))
                    .source);
        }
        return new Vocabulary(whole);
    }

    /** Built when first asked for, and then shared: a vocabulary cannot be changed. */
    private static final class English {
        static final Vocabulary VOCABULARY = new Vocabulary(VocabularySource.resource("english.txt"));
    }

    /** Built when first asked for, and then shared. */
    private static final class Japanese {
        static final Vocabulary VOCABULARY =
                new Vocabulary(VocabularySource.resource("japanese.txt").extending(english().source));
    }

    /**
     * The language of the words.
     *
     * @return a language tag (BCP 47) such as {@code en}
     */
    public String language() {
        return source.line("language");
    }

    /**
     * This vocabulary with one more heading.
     *
     * @param phrase the heading's words, a star at either end for any words
     * @param kind what a section under it is about
     * @return the larger vocabulary
     * @throws IllegalArgumentException if there is no letter or digit in the phrase
     */
    public Vocabulary withHeading(String phrase, SectionKind kind) {
        return with(HeadingWords.title(kind), phrase);
    }

    /**
     * This vocabulary with one more name of an attribute.
     *
     * @param phrase the name's words, a star at either end for any words
     * @param kind what the attribute is about
     * @return the larger vocabulary
     * @throws IllegalArgumentException if there is no letter or digit in the phrase
     */
    public Vocabulary withAttribute(String phrase, AttributeKind kind) {
        return with(Titles.of(kind), phrase);
    }

    /**
     * This vocabulary with one more name of a role.
     *
     * @param phrase the words that tell the role, wherever they stand in its name
     * @param kind what the role is
     * @return the larger vocabulary
     * @throws IllegalArgumentException if there is no letter or digit in the phrase
     */
    public Vocabulary withRole(String phrase, RoleKind kind) {
        return with(RoleWords.title(kind), phrase);
    }

    /**
     * This vocabulary with one more heading of a column.
     *
     * @param facts what the table holds
     * @param phrase the heading's words, a star at either end for any words
     * @param kind what the column holds
     * @return the larger vocabulary
     * @throws IllegalArgumentException if there is no letter or digit in the phrase
     */
    public Vocabulary withColumn(FactKind facts, String phrase, ColumnKind kind) {
        return with(ColumnWords.title(facts, kind), phrase);
    }

    /**
     * This vocabulary with one more placeholder.
     *
     * @param phrase words that stand where something is still to be stated
     * @return the larger vocabulary
     * @throws IllegalArgumentException if there is no letter or digit in the phrase
     */
    public Vocabulary withPlaceholder(String phrase) {
        return with("placeholder", phrase);
    }

    private Vocabulary with(String title, String phrase) {
        if (Phrase.parse(phrase).words().isEmpty()) {
            throw new IllegalArgumentException("phrase: expected words, found \"" + phrase + "\"");
        }
        return new Vocabulary(source.with(title, phrase.strip()));
    }

    /**
     * What headings, columns and paragraphs of a page are about.
     *
     * @return the words of this vocabulary for the parts of a page
     */
    public PageWords pageWords() {
        return pageWords;
    }

    /**
     * What items and cells say of their completion, and of who is responsible.
     *
     * @return the words of this vocabulary for items
     */
    public ItemWords itemWords() {
        return itemWords;
    }

    /**
     * Dates, periods and durations.
     *
     * @return the words of this vocabulary for time
     */
    public TimeWords timeWords() {
        return timeWords;
    }

    /**
     * What single words are, for lines in which cells stand beside each other.
     *
     * @return the words of this vocabulary, one by one
     */
    public LineWords lineWords() {
        return lineWords;
    }

    /**
     * What an attribute is about.
     *
     * @param name the attribute's name
     * @return the kind; {@link AttributeKind#OTHER} where the name does not say
     */
    public AttributeKind attributeKind(RichText name) {
        return attributes.find(name.plainText()).orElse(AttributeKind.OTHER);
    }

    /**
     * What a property of the group is about, and what its value says.
     *
     * @param name the name as written
     * @param value the value as written, possibly empty
     * @return the attribute, with its date where it is of a kind of dates, and its state where it is that or a status
     * @throws IllegalArgumentException if the name is blank
     */
    public Attribute attribute(RichText name, RichText value) {
        AttributeKind kind = attributeKind(name);
        Optional<CharterState> state = kind.isDate() || kind == AttributeKind.STATUS ? state(value) : Optional.empty();
        return Attribute.of(name, value, kind, kind.isDate() ? timeWords.date(value) : Optional.empty())
                .withState(state);
    }

    /**
     * How words say that a group stands.
     *
     * @param words the value of a status or of a date
     * @return the state; empty where they do not say
     */
    public Optional<CharterState> state(RichText words) {
        return states.find(words.plainText());
    }

    /**
     * What a role is.
     *
     * @param name the role's name, not blank
     * @return the role, with kinds and qualifier
     */
    public Role role(RichText name) {
        return roles.read(name);
    }

    /**
     * Whether words name a role that the vocabulary knows.
     *
     * @param name any words, possibly none
     * @return true where {@link #role} reads nothing but known kinds in them
     */
    public boolean isRole(RichText name) {
        return !name.isBlank() && !role(name).kinds().contains(RoleKind.OTHER);
    }

    /**
     * What a definition says of responsibility.
     *
     * @param definition the definition of a role
     * @return the letters, in the order of {@link Raci}, unmodifiable
     */
    public Set<Raci> raci(Prose definition) {
        return responsibilities.of(definition);
    }

    /**
     * Whether words only keep a place.
     *
     * @param words the words
     * @return true for no words, signs alone, and placeholders such as "TBD"
     */
    public boolean isPlaceholder(RichText words) {
        return placeholders.isOne(words);
    }

    /**
     * Whether words look like the names of persons and nothing else.
     *
     * @param words the words of a cell or an item
     * @return true where every part looks like a name or is a handle
     */
    public boolean looksLikeNames(RichText words) {
        return persons.looksLikeNames(words);
    }

    /**
     * Whether words look like a job title.
     *
     * @param words any words
     * @return true where one of the words that titles are made of stands in them
     */
    public boolean looksLikeTitle(RichText words) {
        return persons.looksLikeTitle(words);
    }

    /**
     * Who is named by the words of a cell or an item.
     *
     * @param words the words
     * @return the persons
     */
    public PersonsReading persons(RichText words) {
        return persons.read(words);
    }

    VocabularySource source() {
        return source;
    }

    @Override
    public Charter interpret(Charter charter) {
        return new Interpretation(this).of(charter);
    }

    @Override
    public String toString() {
        return "Vocabulary " + language();
    }
}
