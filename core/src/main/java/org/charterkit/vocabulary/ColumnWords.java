package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.charterkit.FactKind;

/**
 * Tells what the columns of a table hold from all of their headings.
 *
 * <p>Under each kind a language lists phrases from the surest to the least sure. A kind is given once, to the column
 * that has the surest phrase for it, so that "Role" is a title where another column is "Working Group Role". Persons
 * and handles may have several columns. Where none of a table of participants has the role, a first column without a
 * heading has it: what rows are called needs none.
 */
final class ColumnWords {
    /** Begins a phrase so sure that it tells a table of its kind wherever the table stands. */
    private static final String SURE = "!";

    /** Begins a phrase that counts only for a column that no other phrase of any kind takes. */
    private static final String LAST_RESORT = "~";

    /** Stands in no heading: text has no control characters. */
    private static final String SEPARATOR = "\n";

    /** How many words a heading may have before or behind those of a phrase. */
    static final int MOST_WORDS_BESIDE = 2;

    private static final Set<ColumnKind> OF_SEVERAL_COLUMNS = Set.of(ColumnKind.PERSON, ColumnKind.HANDLE);

    private final FactKind facts;
    private final RankedColumns phrases;
    private final RankedColumns lastResort;
    private final Remembered<List<ColumnKind>> known = new Remembered<>(this::kinds);
    private final Remembered<Boolean> knownSure = new Remembered<>(this::isSure);
    private final Set<String> sure = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> wordsOfPhrases = new HashSet<>();
    private final List<Phrase> openStarts = new ArrayList<>();
    private final List<Phrase> openEnds = new ArrayList<>();
    private int longestPhrase;

    ColumnWords(VocabularySource source, FactKind facts) {
        this.facts = facts;
        Map<ColumnKind, List<Phrase>> ranked = new EnumMap<>(ColumnKind.class);
        Map<ColumnKind, List<Phrase>> rankedLast = new EnumMap<>(ColumnKind.class);
        for (ColumnKind kind : ColumnKind.values()) {
            List<Phrase> list = new ArrayList<>();
            List<Phrase> last = new ArrayList<>();
            for (String line : source.lines(title(facts, kind))) {
                boolean isMarked = line.startsWith(SURE) || line.startsWith(LAST_RESORT);
                Phrase phrase = Phrase.parse(isMarked ? line.substring(1) : line);
                (line.startsWith(LAST_RESORT) ? last : list).add(phrase);
                wordsOfPhrases.addAll(List.of(phrase.words().split(" ", -1)));
                longestPhrase = Math.max(longestPhrase, Phrase.wordCount(phrase.words()));
                if (phrase.openEnd() && endsOpen(phrase, source)) {
                    openEnds.add(phrase);
                } else {
                    words.add(phrase.words());
                }
                if (phrase.openStart()) {
                    openStarts.add(phrase);
                }
                if (line.startsWith(SURE)) {
                    sure.add(phrase.words());
                }
            }
            rankedLast.put(kind, last);
            ranked.put(kind, list);
        }
        phrases = new RankedColumns(ranked);
        lastResort = new RankedColumns(rankedLast);
    }

    static String title(FactKind facts, ColumnKind kind) {
        return "column " + facts.pluralName() + " " + kind.word();
    }

    List<ColumnKind> kinds(List<String> headings) {
        return known.of(String.join(SEPARATOR, headings));
    }

    private List<ColumnKind> kinds(String joined) {
        List<String> headings =
                Arrays.stream(joined.split(SEPARATOR, -1)).map(Phrase::fold).toList();
        List<ColumnKind> kinds = new ArrayList<>(Collections.nCopies(headings.size(), ColumnKind.OTHER));
        Set<ColumnKind> given = EnumSet.noneOf(ColumnKind.class);
        phrases.give(headings, kinds, given, OF_SEVERAL_COLUMNS);
        lastResort.give(headings, kinds, given, Set.of());
        boolean hasRoleless =
                facts == FactKind.PARTICIPANT && given.contains(ColumnKind.PERSON) && !given.contains(ColumnKind.ROLE);
        if (hasRoleless && headings.get(0).isEmpty() && kinds.get(0) == ColumnKind.OTHER) {
            kinds.set(0, ColumnKind.ROLE);
        }
        return List.copyOf(kinds);
    }

    /** Whether folded words are those of a phrase, whatever else the phrase may stand for. */
    boolean knows(String folded) {
        return words.contains(folded);
    }

    /** How many words a folded heading has before those of a phrase that begins with a star; empty without such a phrase. */
    OptionalInt wordsBeforePhrase(String folded) {
        int least = Integer.MAX_VALUE;
        for (Phrase phrase : openStarts) {
            if (Phrase.endsWithWords(folded, phrase.words())) {
                least = Math.min(least, Phrase.wordCount(folded) - Phrase.wordCount(phrase.words()));
            }
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** Whether a folded heading has two words at most behind those of a phrase that cannot end so, as "Area of" cannot. */
    boolean completes(String folded) {
        for (Phrase phrase : openEnds) {
            int end = phrase.words().length();
            boolean begins = folded.length() > end && folded.charAt(end) == ' ' && folded.startsWith(phrase.words());
            if (begins && Phrase.wordCount(folded) - Phrase.wordCount(phrase.words()) <= MOST_WORDS_BESIDE) {
                return true;
            }
        }
        return false;
    }

    /** How many words a heading has at most of which a phrase, with two words beside it, says what it is. */
    int longestHeading() {
        return longestPhrase + MOST_WORDS_BESIDE;
    }

    /** Whether one of some folded words stands in a phrase: a heading without such a word is not known. */
    boolean hasWordOfPhrase(String words) {
        return words.indexOf(' ') < 0
                ? wordsOfPhrases.contains(words)
                : Arrays.stream(words.split(" ", -1)).anyMatch(wordsOfPhrases::contains);
    }

    private static boolean endsOpen(Phrase phrase, VocabularySource source) {
        String last = phrase.words().substring(phrase.words().lastIndexOf(' ') + 1);
        return source.lines("joining word").contains(last);
    }

    boolean hasSure() {
        return !sure.isEmpty();
    }

    /** Whether a heading alone tells what facts the table holds. */
    boolean isSure(List<String> headings) {
        return hasSure() && knownSure.of(String.join(SEPARATOR, headings));
    }

    private boolean isSure(String joined) {
        return Arrays.stream(joined.split(SEPARATOR, -1)).map(Phrase::fold).anyMatch(sure::contains);
    }

    static List<String> titles() {
        return Arrays.stream(FactKind.values())
                .flatMap(facts -> Arrays.stream(ColumnKind.values()).map(kind -> title(facts, kind)))
                .toList();
    }
}
