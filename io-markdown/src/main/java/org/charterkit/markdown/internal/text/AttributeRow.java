package org.charterkit.markdown.internal.text;

import java.util.List;
import java.util.OptionalInt;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Tells the name of an attribute from its value: by the names that are known, or else by how both are written. */
final class AttributeRow {
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_DATE = 4;
    private static final String VALUE_SIGNS = "#~(/`&<[";

    private final List<Word> words;
    private final WordKinds kinds;
    private final Vocabulary vocabulary;

    AttributeRow(List<Word> words, WordKinds kinds, Vocabulary vocabulary) {
        this.words = words;
        this.kinds = kinds;
        this.vocabulary = vocabulary;
    }

    /** How many words the name has. */
    int nameLength() {
        if (words.size() < 2) {
            return words.size();
        }
        OptionalInt repeated = repeated();
        if (repeated.isPresent()) {
            return repeated.getAsInt();
        }
        List<String> first = words.stream().limit(LONGEST_NAME).map(Word::text).toList();
        return vocabulary.lineWords().attributeNameLength(first).orElseGet(this::guessed);
    }

    /** "Parent Epic Epic": links are often named as their row is. */
    private OptionalInt repeated() {
        int end = words.size();
        while (end > 1 && words.get(end - 1).isParenthesis()) {
            end--;
        }
        for (int value = 1; value * 2 <= end; value++) {
            boolean same = true;
            for (int i = 0; i < value && same; i++) {
                String one = words.get(end - value + i).text();
                same = one.equalsIgnoreCase(words.get(end - 2 * value + i).text());
            }
            if (same) {
                return OptionalInt.of(end - value);
            }
            if (value > 4) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** An unknown name ends before what only a value begins with, or else before the first capital behind small words. */
    private int guessed() {
        Row row = new Row(words, kinds);
        for (int i = 1; i < Math.min(row.size(), LONGEST_NAME); i++) {
            boolean begins = isValue(row, i)
                    || beginsDate(row, i)
                    || vocabulary.pageWords().isPointer(RichText.of(row.text(i, row.size())));
            if (begins && !row.is(i - 1, WordKind.JOINING)) {
                return i;
            }
        }
        for (int i = 1; i < row.size(); i++) {
            boolean afterSmall = row.is(i - 1, WordKind.SMALL) && !row.is(i - 1, WordKind.JOINING);
            if (afterSmall && !row.is(i, WordKind.SMALL)) {
                return i;
            }
        }
        return row.is(0, WordKind.BEFORE_COMMA) || row.size() == 2 || row.is(1, WordKind.BEFORE_COMMA) ? 1 : 2;
    }

    /** "August 1, 2022" */
    private boolean beginsDate(Row row, int index) {
        String date = row.text(index, Math.min(row.size(), index + LONGEST_DATE));
        return date.codePoints().anyMatch(Character::isDigit)
                && vocabulary.timeWords().date(RichText.of(date)).isPresent();
    }

    private static boolean isValue(Row row, int index) {
        String text = row.word(index).text();
        return row.isAny(index, WordKind.DATE, WordKind.HANDLE)
                || row.isAny(index, WordKind.PLACEHOLDER, WordKind.NUMBER)
                || (VALUE_SIGNS.indexOf(text.charAt(0)) >= 0 && text.length() > 1)
                || text.startsWith("http");
    }
}
