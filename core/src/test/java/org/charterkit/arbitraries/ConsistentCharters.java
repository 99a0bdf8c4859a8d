package org.charterkit.arbitraries;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.charterkit.Charter;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Charters whose kinds, dates, states, qualifiers and letters are what the English vocabulary reads in their words.
 *
 * <p>Most are laid out as handbook pages are: facts in sections of their kind, under real headings, in tables that have a
 * column for each field; names and links look like such. The other texts are as hostile as those of {@link AnyCharters}.
 */
public final class ConsistentCharters extends DomainContextBase {
    /**
     * Charters that are laid out as handbook pages are, with the meaning that a vocabulary reads in their words.
     *
     * @param vocabulary the vocabulary
     * @return arbitrary charters
     */
    public static Arbitrary<Charter> handbook(Vocabulary vocabulary) {
        return HandbookPages.charters(vocabulary);
    }

    /**
     * Charters of any layout, with the meaning that a vocabulary reads in their words.
     *
     * @param vocabulary the vocabulary
     * @return arbitrary charters
     */
    public static Arbitrary<Charter> any(Vocabulary vocabulary) {
        return Once.of(Pages.charters().map(charter -> charter.interpretedBy(vocabulary)));
    }

    /**
     * Charters that are laid out as handbook pages are.
     *
     * @return arbitrary charters
     */
    @Provide
    public Arbitrary<Charter> charters() {
        return handbook(Vocabulary.english());
    }

    /**
     * Pairs of charters.
     *
     * @return arbitrary pairs, most of them a few changes apart
     */
    @Provide
    public Arbitrary<CharterPair> pairs() {
        return Pages.pairs(charters())
                .map(pair -> new CharterPair(pair.before(), pair.after().interpretedBy(Vocabulary.english())));
    }
}
