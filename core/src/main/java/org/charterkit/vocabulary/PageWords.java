package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.charterkit.CharterState;
import org.charterkit.FactKind;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

/**
 * Tells what the parts of a page are about: its sections by their headings, its tables by the headings of their columns,
 * its paragraphs by how they introduce what follows.
 *
 * <pre>{@code
 * PageWords words = Vocabulary.english().pageWords();
 * words.sectionKind(RichText.of("Exit Criteria"));  // EXIT_CRITERIA
 * words.namesGroup(RichText.of("Tides Working Group"));  // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PageWords {
    private final HeadingWords headings;
    private final Map<SectionKind, RichText> usualHeadings = new EnumMap<>(SectionKind.class);
    private final Map<FactKind, ColumnWords> columns;
    private final List<String> groups;
    private final PhraseTable<Boolean> pointers = new PhraseTable<>();
    private final PhraseTable<CharterState> listed = new PhraseTable<>();
    private final PhraseTable<Boolean> goalIntroductions = new PhraseTable<>();
    private final PhraseTable<Boolean> results = new PhraseTable<>();
    private final PhraseTable<Boolean> linkTexts = new PhraseTable<>();

    PageWords(VocabularySource source, Map<FactKind, ColumnWords> columns) {
        this.headings = new HeadingWords(source);
        this.columns = new EnumMap<>(columns);
        Arrays.stream(SectionKind.values())
                .forEach(kind -> source.lines(HeadingWords.usualTitle(kind)).stream()
                        .limit(1)
                        .forEach(heading -> usualHeadings.put(kind, RichText.of(heading))));
        this.groups = source.lines("group").stream().map(Phrase::bounded).toList();
        pointers.addAll(source.lines("pointer"), true);
        listed.addAll(source.lines("index active"), CharterState.ACTIVE);
        listed.addAll(source.lines("index past"), CharterState.CLOSED);
        goalIntroductions.addAll(source.lines("goal introduction"), true);
        results.addAll(source.lines("result"), true);
        linkTexts.addAll(source.lines("link text"), true);
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
        return Optional.ofNullable(usualHeadings.get(kind));
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

    /**
     * Whether some heading of a column alone tells that a table holds facts of a kind, wherever it stands on the page.
     *
     * @param facts what the table would hold
     * @return false where {@link #isSureTable} is true for no headings
     */
    public boolean hasSureTables(FactKind facts) {
        return columnWords(facts).hasSure();
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
        return groups.stream().anyMatch(folded::contains);
    }

    /**
     * The name of a group without what says that it is one.
     *
     * @param title a title such as "Tide Tables Working Group"
     * @return its words in lower case and without signs: "tide tables"; empty where nothing else stands there
     */
    public String nameWithoutGroup(RichText title) {
        String folded = " " + Phrase.fold(title.plainText()) + " ";
        for (String group : groups) {
            folded = folded.replace(group, " ");
        }
        return folded.strip();
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
     * Whether words introduce goals.
     *
     * @param words the words of a paragraph before a list
     * @return true for words such as "We want to reach the following goals:"
     */
    public boolean introducesGoals(RichText words) {
        return goalIntroductions.find(words.plainText()).isPresent();
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
     * Whether the text of a link leaves open where it leads.
     *
     * @param text the link's text
     * @return true for words such as "here"
     */
    public boolean isVagueLinkText(RichText text) {
        return linkTexts.find(text.plainText()).isPresent();
    }

    /** Those of some headings that are not known. */
    List<RichText> unknown(List<RichText> some) {
        List<RichText> unknown = new ArrayList<>();
        for (RichText heading : some) {
            if (headings.named(heading).isEmpty()) {
                unknown.add(heading);
            }
        }
        return unknown;
    }

    private ColumnWords columnWords(FactKind facts) {
        return Objects.requireNonNull(columns.get(facts), "every kind of fact has its columns");
    }
}
