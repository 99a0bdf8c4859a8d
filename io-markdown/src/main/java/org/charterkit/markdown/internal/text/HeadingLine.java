package org.charterkit.markdown.internal.text;

import java.util.Optional;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/**
 * A line that is likely to be a heading.
 *
 * @param text its words
 * @param kind what the vocabulary says that the section is about; empty where the heading is not known
 * @param statesPeriod whether it states a label and a period
 */
record HeadingLine(RichText text, Optional<SectionKind> kind, boolean statesPeriod) {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS_OF_QUESTION = 10;
    private static final String SENTENCE_ENDS = ".!;,:。、：；…";

    /** The heading that a line may be, by how it is written. */
    static Optional<HeadingLine> of(String source, TextLine line, Vocabulary vocabulary) {
        int length = line.end() - line.start();
        if (length == 0 || length > LONGEST || line.isItem()) {
            return Optional.empty();
        }
        String words = source.substring(line.start(), line.end());
        int first = words.codePointAt(0);
        if (!Character.isLetterOrDigit(first) || Character.isLowerCase(first)) {
            return Optional.empty();
        }
        char last = words.charAt(words.length() - 1);
        RichText text = RichText.of(words);
        boolean endsSentence =
                SENTENCE_ENDS.indexOf(last) >= 0 || vocabulary.pageWords().isPointer(text);
        boolean isLongQuestion = "?？".indexOf(last) >= 0 && words.split(" ", -1).length > MOST_WORDS_OF_QUESTION;
        if (endsSentence || isLongQuestion) {
            return Optional.empty();
        }
        Optional<SectionKind> kind =
                Optional.of(vocabulary.pageWords().sectionKind(text)).filter(found -> found != SectionKind.OTHER);
        boolean hasDigit = words.codePoints().anyMatch(Character::isDigit);
        return Optional.of(new HeadingLine(
                text, kind, hasDigit && vocabulary.timeWords().period(text).isPresent()));
    }
}
