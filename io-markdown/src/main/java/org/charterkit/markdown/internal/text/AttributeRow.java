package org.charterkit.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Tells the name of an attribute from its value: by the names that are known, or else by how both are written. */
final class AttributeRow {
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_DATE = 4;
    private static final String VALUE_SIGNS = "#~(/`&<[";

    private final Row row;
    private final Vocabulary vocabulary;

    AttributeRow(Row row, Vocabulary vocabulary) {
        this.row = row;
        this.vocabulary = vocabulary;
    }

    /** How many words the name has. */
    int nameLength() {
        if (row.size() < 2) {
            return row.size();
        }
        OptionalInt repeated = repeated();
        if (repeated.isPresent()) {
            return repeated.getAsInt();
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            words.add(row.word(i).text());
        }
        return vocabulary
                .lineWords()
                .attributeNameLength(words.subList(0, Math.min(words.size(), LONGEST_NAME)))
                .orElseGet(this::guessed);
    }

    /** "Parent Epic Epic": links are often named as their row is. */
    private OptionalInt repeated() {
        int end = row.size();
        while (end > 1 && row.is(end - 1, WordKind.PARENTHESIS)) {
            end--;
        }
        for (int value = 1; value * 2 <= end; value++) {
            boolean same = true;
            for (int i = 0; i < value && same; i++) {
                String one = row.word(end - value + i).text();
                same = one.equalsIgnoreCase(row.word(end - 2 * value + i).text());
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
        for (int i = 1; i < Math.min(row.size(), LONGEST_NAME); i++) {
            boolean begins = isValue(i)
                    || beginsDate(i)
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
    private boolean beginsDate(int index) {
        String words = row.text(index, Math.min(row.size(), index + LONGEST_DATE));
        return words.codePoints().anyMatch(Character::isDigit)
                && vocabulary.timeWords().date(RichText.of(words)).isPresent();
    }

    private boolean isValue(int index) {
        String text = row.word(index).text();
        return row.isAny(index, WordKind.DATE, WordKind.HANDLE)
                || row.isAny(index, WordKind.PLACEHOLDER, WordKind.NUMBER)
                || (VALUE_SIGNS.indexOf(text.charAt(0)) >= 0 && text.length() > 1)
                || text.startsWith("http");
    }
}
