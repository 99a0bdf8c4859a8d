package org.charterkit.vocabulary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CharterInterpreter;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.FactKind;
import org.charterkit.Person;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;

/**
 * The words of one language for what a charter states, and the meaning that is read in them.
 *
 * <pre>{@code
 * Vocabulary words = Vocabulary.english().withHeading("Success looks like", SectionKind.EXIT_CRITERIA);
 * words.role(RichText.of("Functional Lead - Product")).kinds();  // [FUNCTIONAL_LEAD]
 * words.date(RichText.of("March 3rd, 2021"));                    // Optional[2021-03-03]
 * }</pre>
 *
 * <p>A vocabulary is data: phrases under titles. In a phrase, case, punctuation and white space do not matter, and a
 * star at either end stands for any words. {@link #parse} takes the same form for any other language.
 */
public final class Vocabulary implements CharterInterpreter {
    private static final Pattern PERCENT = Pattern.compile("~?\\s*(100|\\d{1,2})\\s?[%％]");

    private final VocabularySource source;
    private final HeadingWords headings;
    private final PhraseTable<AttributeKind> attributes = new PhraseTable<>();
    private final PhraseTable<CharterState> states = new PhraseTable<>();
    private final PhraseTable<Boolean> placeholders = new PhraseTable<>();
    private final PhraseTable<CompletionStatus> statuses = new PhraseTable<>();
    private final Map<FactKind, ColumnWords> columns;
    private final RoleWords roles;
    private final PersonWords persons;
    private final DateWords dates;
    private final DurationWords durations;
    private final PeriodWords periods;
    private final PhraseTable<Boolean> linkTexts = new PhraseTable<>();
    private final PhraseTable<Boolean> results = new PhraseTable<>();
    private final PhraseTable<Boolean> parallels = new PhraseTable<>();
    private final PhraseTable<Boolean> pointers = new PhraseTable<>();
    private final PhraseTable<CharterState> listed = new PhraseTable<>();
    private final PhraseTable<Boolean> goalIntroductions = new PhraseTable<>();
    private final CompletionWords completions;
    private final LineWords lineWords;

    private Vocabulary(VocabularySource source) {
        this.source = source;
        this.headings = new HeadingWords(source);
        for (AttributeKind kind : AttributeKind.values()) {
            attributes.addAll(source.lines(Titles.of(kind)), kind);
        }
        for (CharterState state : CharterState.values()) {
            states.addAll(source.lines(Titles.of(state)), state);
        }
        for (CompletionStatus status : CompletionStatus.values()) {
            statuses.addAll(source.lines(Titles.of(status)), status);
        }
        placeholders.addAll(source.lines("placeholder"), true);
        this.columns = Arrays.stream(FactKind.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), kind -> new ColumnWords(source, kind)));
        this.roles = new RoleWords(source);
        this.persons = new PersonWords(source, placeholders);
        this.dates = new DateWords(source);
        this.durations = new DurationWords(source);
        this.periods = new PeriodWords(source, dates, durations);
        linkTexts.addAll(source.lines("link text"), true);
        results.addAll(source.lines("result"), true);
        parallels.addAll(source.lines("parallel"), true);
        pointers.addAll(source.lines("pointer"), true);
        listed.addAll(source.lines("index active"), CharterState.ACTIVE);
        listed.addAll(source.lines("index past"), CharterState.CLOSED);
        goalIntroductions.addAll(source.lines("goal introduction"), true);
        this.completions = new CompletionWords(source);
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
        long most = best.known(headings);
        for (Vocabulary other : vocabularies.subList(1, vocabularies.size())) {
            long known = other.known(headings);
            if (known > most) {
                best = other;
                most = known;
            }
        }
        return best;
    }

    private long known(List<RichText> headings) {
        return headings.stream()
                .filter(heading -> this.headings.named(heading).isPresent())
                .count();
    }

    /**
     * A vocabulary from its text form, as the library's own are written.
     *
     * @param text titles in brackets, a phrase a line below each; lines that begin with a hash and a blank are comments
     * @return the vocabulary
     * @throws IllegalArgumentException if a title is not known, {@code [extends]} names a language that does not come
     *     with the library, or a date pattern has an unknown field; it names them
     */
    public static Vocabulary parse(String text) {
        return of(VocabularySource.parse(text));
    }

    private static Vocabulary of(VocabularySource source) {
        source.requireKnown(Titles.all());
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
     */
    public Vocabulary withHeading(String phrase, SectionKind kind) {
        return new Vocabulary(source.with(HeadingWords.title(kind), phrase));
    }

    /**
     * This vocabulary with one more name of an attribute.
     *
     * @param phrase the name's words, a star at either end for any words
     * @param kind what the attribute is about
     * @return the larger vocabulary
     */
    public Vocabulary withAttribute(String phrase, AttributeKind kind) {
        return new Vocabulary(source.with(Titles.of(kind), phrase));
    }

    /**
     * This vocabulary with one more name of a role.
     *
     * @param phrase the words that tell the role, wherever they stand in its name
     * @param kind what the role is
     * @return the larger vocabulary
     */
    public Vocabulary withRole(String phrase, RoleKind kind) {
        return new Vocabulary(source.with(RoleWords.title(kind), phrase));
    }

    /**
     * This vocabulary with one more heading of a column.
     *
     * @param facts what the table holds
     * @param phrase the heading's words, a star at either end for any words
     * @param kind what the column holds
     * @return the larger vocabulary
     */
    public Vocabulary withColumn(FactKind facts, String phrase, ColumnKind kind) {
        return new Vocabulary(source.with(ColumnWords.title(facts, kind), phrase));
    }

    /**
     * This vocabulary with one more placeholder.
     *
     * @param phrase words that stand where something is still to be stated
     * @return the larger vocabulary
     */
    public Vocabulary withPlaceholder(String phrase) {
        return new Vocabulary(source.with("placeholder", phrase));
    }

    /**
     * What the sections of a page are about.
     *
     * @param sections all sections of the page, in page order
     * @return a kind for each of them
     */
    public List<SectionKind> sectionKinds(List<SectionOutline> sections) {
        return headings.kinds(sections);
    }

    /**
     * What a section is about, by its heading alone.
     *
     * @param heading the heading
     * @return the kind; {@link SectionKind#OTHER} where the heading does not say
     */
    public SectionKind sectionKind(RichText heading) {
        return headings.named(heading).orElse(SectionKind.OTHER);
    }

    /**
     * The heading that sections of a kind usually have, for a page that has lost its own.
     *
     * @param kind what the section is about
     * @return the heading, which {@link #sectionKind} reads as that kind; empty where the vocabulary has none
     */
    public Optional<RichText> usualHeading(SectionKind kind) {
        return source.lines(HeadingWords.usualTitle(kind)).stream().findFirst().map(RichText::of);
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
     * The date that words state at their beginning.
     *
     * @param words the words
     * @return the date; empty where they state none that the calendar has
     */
    public Optional<CharterDate> date(RichText words) {
        return readDate(words).date();
    }

    /**
     * The date that words state at their beginning, or why there is none. Words that are struck through state nothing
     * where others stand beside them.
     *
     * @param words the words
     * @return what was read
     */
    public DateReading readDate(RichText words) {
        RichText valid = words.filter(run -> !run.styles().contains(TextStyle.STRIKETHROUGH));
        String text = (valid.isBlank() ? words : valid).shownText();
        if (isPlaceholder(words)) {
            return new DateReading(Optional.empty(), DateReading.Outcome.PLACEHOLDER, 0);
        }
        return dates.read(text).orElseGet(() -> new DateReading(Optional.empty(), DateReading.Outcome.UNREADABLE, 0));
    }

    /**
     * A date in the form in which words write another, so that a new date looks like those around it.
     *
     * <pre>{@code
     * Vocabulary.english().dateLike(RichText.of("January 24th, 2022"), CharterDate.parse("2023-03-03")); // March 3rd, 2023
     * }</pre>
     *
     * @param words words that state a date, and nothing else
     * @param date a date
     * @return words that this vocabulary reads as the date: in the form of the others where that has a place for it,
     *     else in ISO form
     */
    public RichText dateLike(RichText words, CharterDate date) {
        return RichText.of(dates.like(words.plainText(), date).orElseGet(date::toString));
    }

    /**
     * What a property of the group is about, and what its value says.
     *
     * @param name the name as written
     * @param value the value as written, possibly empty
     * @return the attribute, with its date where it is of a kind of dates, and its state where it is that or a status
     * @throws IllegalStateException if the name is blank
     */
    public Attribute attribute(RichText name, RichText value) {
        AttributeKind kind = attributeKind(name);
        Optional<CharterState> state = kind.isDate() || kind == AttributeKind.STATUS ? state(value) : Optional.empty();
        return Attribute.of(name, value, kind, kind.isDate() ? date(value) : Optional.empty())
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
     * @return the letters, in the order of {@link Raci}
     */
    public Set<Raci> raci(Prose definition) {
        String folded = " " + Phrase.fold(definition.source()) + " ";
        Set<Raci> letters = EnumSet.noneOf(Raci.class);
        for (Raci letter : Raci.values()) {
            for (String word : source.lines(Titles.of(letter))) {
                String phrase = Phrase.fold(word);
                String found = Phrase.isUnspaced(phrase.charAt(0)) ? phrase : " " + phrase + " ";
                if (folded.contains(found)) {
                    letters.add(letter);
                }
            }
        }
        return letters;
    }

    /**
     * Whether words only keep a place.
     *
     * @param words the words
     * @return true for no words, signs alone, and placeholders such as "TBD"
     */
    public boolean isPlaceholder(RichText words) {
        String folded = Phrase.fold(words.plainText());
        return folded.isEmpty() || placeholders.find(folded).isPresent();
    }

    /**
     * Whether words only say where a statement is to be found.
     *
     * @param words the words of a paragraph
     * @return true for words such as "Exit criteria are available in the epic"
     */
    public boolean isPointer(RichText words) {
        return pointers.find(words.plainText()).isPresent();
    }

    /**
     * How the groups stand that are listed under a heading of an index page.
     *
     * @param heading the heading
     * @return {@link CharterState#ACTIVE} or {@link CharterState#CLOSED}; empty where the heading is none of a list of
     *     groups
     */
    public Optional<CharterState> listedState(RichText heading) {
        return listed.find(heading.plainText());
    }

    /**
     * Whether words speak of a working group or the like.
     *
     * @param words any words
     * @return true where one of the vocabulary's words for such groups stands in them
     */
    public boolean namesGroup(RichText words) {
        String folded = " " + Phrase.fold(words.plainText()) + " ";
        return source.lines("group").stream()
                .map(Phrase::fold)
                .anyMatch(word -> folded.contains(Phrase.isUnspaced(word.charAt(0)) ? word : " " + word + " "));
    }

    /**
     * The name of a group without what says that it is one.
     *
     * @param title a title such as "Tide Tables Working Group"
     * @return its words in lower case and without signs: "tide tables"; empty where nothing else stands there
     */
    public String nameWithoutGroup(RichText title) {
        String folded = " " + Phrase.fold(title.plainText()) + " ";
        for (String word : source.lines("group")) {
            String phrase = Phrase.fold(word);
            folded = folded.replace(Phrase.isUnspaced(phrase.charAt(0)) ? phrase : " " + phrase + " ", " ");
        }
        return folded.strip();
    }

    /**
     * Whether words introduce goals.
     *
     * @param words the words of a paragraph before a list
     * @return true for words such as "We want to reach the following goals:"
     */
    public boolean introducesGoals(RichText words) {
        return goalIntroductions.find(words.plainText()).isPresent();
    }

    /**
     * The label and the period that words state.
     *
     * @param words the words of a heading or an item
     * @return the label and its period; empty where no date follows a label
     */
    public Optional<PeriodReading> period(RichText words) {
        return periods.read(words);
    }

    /**
     * How long words say that something takes.
     *
     * @param words words such as "2 weeks"
     * @return about how many days that is, a month being 30.44 of them; empty where the words state no duration
     */
    public OptionalInt durationInDays(String words) {
        return durations.days(words.strip());
    }

    /**
     * Whether words say that something runs beside something else.
     *
     * @param words the words of a stretch of a timeline
     * @return true for words such as "in parallel with path 1"
     */
    public boolean saysParallel(RichText words) {
        return parallels.find(words.plainText()).isPresent();
    }

    /**
     * Whether the text of a link leaves open where it leads.
     *
     * @param text the link's text
     * @return true for words such as "here"
     */
    public boolean isVagueLinkText(RichText text) {
        return linkTexts.find(text.plainText()).isPresent();
    }

    /**
     * Whether a heading announces what came of a group.
     *
     * @param heading the heading
     * @return true for headings such as "Outcome" or "Closing summary"
     */
    public boolean announcesResult(RichText heading) {
        return results.find(heading.plainText()).isPresent();
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
        if (colon < 0
                || source.lines("status label").stream()
                        .noneMatch(label -> Phrase.fold(label).equals(Phrase.fold(words.substring(0, colon))))) {
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
        String before = Phrase.fold(words.substring(0, colon));
        RichText names = item.part(colon + 1, words.length());
        boolean labelled = source.lines("dri label").stream()
                .map(Phrase::fold)
                .anyMatch(label -> before.equals(label) || before.endsWith(" " + label));
        return labelled && looksLikeNames(names) ? persons(names).persons() : List.of();
    }

    /**
     * The percentage that a cell states.
     *
     * @param cell the words
     * @return 0 to 100; empty where the cell is anything but a percentage
     */
    public Optional<Integer> percent(RichText cell) {
        Matcher percent = PERCENT.matcher(cell.plainText());
        return percent.matches() ? Optional.of(Integer.valueOf(percent.group(1))) : Optional.empty();
    }

    /**
     * What the columns of a table hold.
     *
     * @param facts what the table would hold
     * @param headings the headings of all columns
     * @return a kind for each column; {@link ColumnKind#OTHER} where the heading does not say
     */
    public List<ColumnKind> columns(FactKind facts, List<RichText> headings) {
        return columnWords(facts)
                .kinds(headings.stream().map(RichText::plainText).toList());
    }

    /**
     * Whether the headings of a table alone tell what it holds, wherever it stands on the page.
     *
     * @param facts what the table would hold
     * @param headings the headings of all columns
     * @return true where one of them is of no other use
     */
    public boolean isSureTable(FactKind facts, List<RichText> headings) {
        return columnWords(facts)
                .isSure(headings.stream().map(RichText::plainText).toList());
    }

    private ColumnWords columnWords(FactKind facts) {
        return Objects.requireNonNull(columns.get(facts), "every kind of fact has its columns");
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
