package org.charterkit.markdown.internal.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.LineWords;
import org.charterkit.vocabulary.Vocabulary;
import org.charterkit.vocabulary.WordMeaning;

/** Tells the kinds of the words of a page, by the vocabulary and by how they are written. */
final class WordKinds {
    private static final int LONGEST_PLACEHOLDER = 16;
    /** Names such as "al-Rashidi" and "d'Arcy". */
    private static final Pattern PREFIXED_NAME = Pattern.compile("\\p{Ll}{1,3}[-'’]\\p{Lu}.*");

    private static final String QUOTES = "\"'“”‘’„«»「」";

    private final Vocabulary vocabulary;
    private final LineWords known;
    private final Set<String> smallWords;

    /**
     * The kinds of the words of a page.
     *
     * @param vocabulary who knows words
     * @param smallWords the words that the page has in small letters
     */
    WordKinds(Vocabulary vocabulary, Set<String> smallWords) {
        this.vocabulary = vocabulary;
        this.smallWords = smallWords;
        this.known = vocabulary.lineWords();
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The kinds of a word, each as its bit. */
    int of(String word) {
        boolean isParenthesis = "(（".indexOf(word.charAt(0)) >= 0;
        boolean isHandle = word.startsWith("@") || (isParenthesis && word.indexOf('@') >= 0);
        boolean isSign = !hasLetterOrDigit(word);
        int kinds = WordKind.PARENTHESIS.bitIf(isParenthesis)
                | WordKind.HANDLE.bitIf(isHandle)
                | WordKind.SIGN.bitIf(isSign && !isParenthesis)
                | WordKind.BEFORE_COMMA.bitIf(word.length() > 1 && ",;、".indexOf(word.charAt(word.length() - 1)) >= 0)
                | WordKind.PLACEHOLDER.bitIf(
                        word.length() <= LONGEST_PLACEHOLDER && vocabulary.isPlaceholder(RichText.of(word)));
        return isParenthesis || isSign || isHandle ? kinds : kinds | byMeaning(word) | byDigits(word);
    }

    private int byMeaning(String word) {
        WordMeaning meaning = known.meaning(word);
        return WordKind.ROLE.bitIf(meaning.isOfRole())
                | WordKind.TITLE.bitIf(meaning.beginsTitle())
                | WordKind.TITLE_NOUN.bitIf(meaning.isTitleNoun())
                | WordKind.SENTENCE.bitIf(meaning.beginsSentence())
                | byLetters(word, meaning.joins());
    }

    private static boolean hasLetterOrDigit(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.codePointAt(at))) {
            at += Character.charCount(word.codePointAt(at));
        }
        return at < word.length();
    }

    private int byDigits(String word) {
        if (!Character.isDigit(word.charAt(0)) && word.charAt(0) != '~') {
            return 0;
        }
        boolean isNumber = word.chars().allMatch(Character::isDigit);
        boolean isPercent = vocabulary.itemWords().percent(RichText.of(word)).isPresent();
        boolean isDate = word.length() >= 8
                && vocabulary.timeWords().date(RichText.of(word)).isPresent();
        return WordKind.NUMBER.bitIf(isNumber) | WordKind.PERCENT.bitIf(isPercent) | WordKind.DATE.bitIf(isDate);
    }

    private static boolean isPrefixedName(String word) {
        boolean mayBe = word.indexOf('-') > 0 || word.indexOf('\'') > 0 || word.indexOf('’') > 0;
        return mayBe && PREFIXED_NAME.matcher(word).matches();
    }

    private int byLetters(String word, boolean joins) {
        int at = QUOTES.indexOf(word.charAt(0)) >= 0 && word.length() > 1 ? 1 : 0;
        int first = word.codePointAt(at);
        boolean isSmall = Character.isLowerCase(first) && !isPrefixedName(word);
        boolean isUnspaced = Character.isLetter(first) && Scripts.isUnspaced(first);
        int letters = 0;
        boolean hasLowerCase = false;
        boolean hasSigns = false;
        for (int i = 0, c; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            if (c >= 'a' && c <= 'z') {
                letters++;
                hasLowerCase = true;
            } else {
                letters += Character.isLetter(c) ? 1 : 0;
                hasLowerCase |= Character.isLowerCase(c);
                hasSigns |= Character.isDigit(c) || ":/&_@".indexOf(c) >= 0;
            }
        }
        boolean couldBeName = Character.isLetter(first) && !isSmall && !hasSigns;
        boolean allCapitals = letters > 1 && !hasLowerCase && !isUnspaced;
        boolean cased = Character.isUpperCase(first) || Character.isTitleCase(first);
        boolean isInitial = couldBeName && cased && (letters == 1 || word.endsWith(".")) && letters <= 2;
        boolean isNickname = couldBeName && at == 1;
        // "An" is a name, "an" and "AN" are not.
        return WordKind.JOINING.bitIf(joins && (!cased || allCapitals))
                | WordKind.COMMON.bitIf(cased && !joins && smallWords.contains(bare(word)))
                | WordKind.SMALL.bitIf(isSmall)
                | WordKind.UNSPACED.bitIf(isUnspaced)
                | WordKind.NAME.bitIf(couldBeName)
                | WordKind.CAPITALS.bitIf(allCapitals && cased)
                | WordKind.NAME_PART.bitIf(isInitial || isNickname || known.isNameParticle(word));
    }
}
