package org.charterkit.markdown.internal.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.LineWords;
import org.charterkit.vocabulary.Vocabulary;
import org.charterkit.vocabulary.WordMeaning;

/** Tells the kinds of words, by the vocabulary and by how they are written; remembers what was told on one page. */
final class WordKinds {
    private static final int LONGEST_PLACEHOLDER = 16;
    /** Names such as "al-Rashidi" and "d'Arcy". */
    private static final Pattern PREFIXED_NAME = Pattern.compile("\\p{Ll}{1,3}[-'’]\\p{Lu}.*");

    private static final String QUOTES = "\"'“”‘’„«»「」";

    private final Vocabulary vocabulary;
    private final LineWords known;
    private final Map<String, Set<WordKind>> told = new HashMap<>();
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

    Set<WordKind> of(String word) {
        Set<WordKind> kinds = told.get(word);
        if (kinds == null) {
            kinds = tell(word);
            told.put(word, kinds);
        }
        return kinds;
    }

    private Set<WordKind> tell(String word) {
        EnumSet<WordKind> kinds = EnumSet.noneOf(WordKind.class);
        boolean isParenthesis = "(（".indexOf(word.charAt(0)) >= 0;
        add(kinds, WordKind.PARENTHESIS, isParenthesis);
        add(kinds, WordKind.HANDLE, word.startsWith("@") || (isParenthesis && word.contains("@")));
        add(kinds, WordKind.BEFORE_COMMA, word.length() > 1 && ",;、".indexOf(word.charAt(word.length() - 1)) >= 0);
        add(
                kinds,
                WordKind.PLACEHOLDER,
                word.length() <= LONGEST_PLACEHOLDER && vocabulary.isPlaceholder(RichText.of(word)));
        boolean isSign = !hasLetterOrDigit(word);
        add(kinds, WordKind.SIGN, isSign && !isParenthesis);
        if (isParenthesis || isSign || kinds.contains(WordKind.HANDLE)) {
            return kinds;
        }
        WordMeaning meaning = known.meaning(word);
        add(kinds, WordKind.ROLE, meaning.isOfRole());
        add(kinds, WordKind.TITLE, meaning.beginsTitle());
        add(kinds, WordKind.TITLE_NOUN, meaning.isTitleNoun());
        add(kinds, WordKind.SENTENCE, meaning.beginsSentence());
        addByDigits(kinds, word);
        addByLetters(kinds, word, meaning.joins());
        return kinds;
    }

    private static boolean hasLetterOrDigit(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.codePointAt(at))) {
            at += Character.charCount(word.codePointAt(at));
        }
        return at < word.length();
    }

    private static void add(Set<WordKind> kinds, WordKind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }

    private void addByDigits(Set<WordKind> kinds, String word) {
        if (!Character.isDigit(word.charAt(0)) && word.charAt(0) != '~') {
            return;
        }
        add(kinds, WordKind.NUMBER, word.chars().allMatch(Character::isDigit));
        add(
                kinds,
                WordKind.PERCENT,
                vocabulary.itemWords().percent(RichText.of(word)).isPresent());
        boolean isDate = word.length() >= 8
                && vocabulary.timeWords().date(RichText.of(word)).isPresent();
        add(kinds, WordKind.DATE, isDate);
    }

    private static boolean isPrefixedName(String word) {
        boolean mayBe = word.indexOf('-') > 0 || word.indexOf('\'') > 0 || word.indexOf('’') > 0;
        return mayBe && PREFIXED_NAME.matcher(word).matches();
    }

    private void addByLetters(Set<WordKind> kinds, String word, boolean joins) {
        int at = QUOTES.indexOf(word.charAt(0)) >= 0 && word.length() > 1 ? 1 : 0;
        int first = word.codePointAt(at);
        boolean isSmall = Character.isLowerCase(first) && !isPrefixedName(word);
        boolean isUnspaced = Character.isLetter(first) && Scripts.isUnspaced(first);
        add(kinds, WordKind.SMALL, isSmall);
        add(kinds, WordKind.UNSPACED, isUnspaced);
        int letters = 0;
        boolean hasLowerCase = false;
        boolean hasSigns = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            hasLowerCase |= Character.isLowerCase(c);
            hasSigns |= Character.isDigit(c) || ":/&_@".indexOf(c) >= 0;
        }
        boolean couldBeName = Character.isLetter(first) && !isSmall && !hasSigns;
        boolean allCapitals = letters > 1 && !hasLowerCase && !isUnspaced;
        boolean cased = Character.isUpperCase(first) || Character.isTitleCase(first);
        // "An" is a name, "an" and "AN" are not.
        add(kinds, WordKind.JOINING, joins && (!cased || allCapitals));
        add(kinds, WordKind.COMMON, cased && !joins && smallWords.contains(bare(word)));
        add(kinds, WordKind.NAME, couldBeName);
        add(kinds, WordKind.CAPITALS, allCapitals && cased);
        boolean isInitial = couldBeName && cased && (letters == 1 || word.endsWith(".")) && letters <= 2;
        boolean isNickname = couldBeName && at == 1;
        add(kinds, WordKind.NAME_PART, isInitial || isNickname || known.isNameParticle(word));
    }
}
