package org.charterkit.vocabulary;

/**
 * What a single word may be; a word may be several of these.
 *
 * @param isOfRole whether the name of a role may have it: true for "Sponsor", also for "Facilitator/DRI"
 * @param beginsTitle whether a job title or the name of a function may begin with it: true for "Senior", "Director",
 *     "Product", also for "Sales/Marketing"
 * @param isTitleNoun whether it is what a job title is about in the end, and makes one only beside others: true for
 *     "Manager" and "Engineer"
 * @param joins whether nothing ends with it, because it joins what stands around it: true for "of" and "and"
 * @param beginsSentence whether a sentence is likely to begin with it, and a name is not: true for "The" and "We"
 * @since 0.1.0
 */
public record WordMeaning(
        boolean isOfRole, boolean beginsTitle, boolean isTitleNoun, boolean joins, boolean beginsSentence) {
    static final WordMeaning NOTHING = new WordMeaning(false, false, false, false, false);

    /** What a word is that consists of words of both meanings: parts alone make neither joining words nor sentences. */
    WordMeaning withPart(WordMeaning part) {
        return new WordMeaning(
                isOfRole || part.isOfRole,
                beginsTitle || part.beginsTitle,
                isTitleNoun || part.isTitleNoun,
                joins,
                beginsSentence);
    }
}
