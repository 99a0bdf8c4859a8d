package org.charterkit.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

/**
 * What tells a page from its headings and its name alone, in any of the vocabularies that it may be read in.
 *
 * @since 0.1.0
 */
public final class TellingWords {
    private TellingWords() {}

    /**
     * Tells the headings under which a section may be of some kinds, on some page and in one of several vocabularies.
     *
     * @param vocabularies the vocabularies that a page may be read in
     * @param kinds what the sections would be about
     * @return false for a heading under which no section is of these kinds, but for a part of another such section
     */
    public static Predicate<RichText> headings(List<Vocabulary> vocabularies, Set<SectionKind> kinds) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (SectionKind kind : kinds) {
                phrases.addAll(vocabulary.source().lines(HeadingWords.title(kind)));
                phrases.addAll(vocabulary.source().lines(HeadingWords.fallbackTitle(kind)));
            }
        }
        PhraseTable<Boolean> table = new PhraseTable<>();
        table.addAll(List.copyOf(phrases), true);
        return heading -> {
            String words = heading.plainText();
            return table.findFolded(Phrase.fold(words)).isPresent()
                    || (HeadingWords.isDecorated(words)
                            && table.findFolded(Phrase.fold(HeadingWords.undecorated(words)))
                                    .isPresent());
        };
    }

    /**
     * Tells the texts that have all words of a name for working groups or the like, in whatever order and in one of
     * several vocabularies.
     *
     * @param vocabularies the vocabularies that a page may be read in
     * @return false for a text where {@link PageWords#namesGroup} is false for all words that can be taken from it
     */
    public static Predicate<String> groupNames(List<Vocabulary> vocabularies) {
        Set<List<String>> groups = new LinkedHashSet<>();
        for (Vocabulary vocabulary : vocabularies) {
            vocabulary
                    .source()
                    .lines("group")
                    .forEach(group ->
                            groups.add(List.of(Phrase.bounded(group).strip().split(" ", -1))));
        }
        return text -> {
            String folded = Phrase.fold(text);
            return groups.stream().anyMatch(words -> words.stream().allMatch(folded::contains));
        };
    }
}
