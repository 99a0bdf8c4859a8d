package org.charterkit.check.handbook;

import java.util.Locale;
import org.charterkit.text.RichText;

/** Compares words with those of a template: case, signs and percentages in headings do not matter. */
final class TemplateWords {
    private TemplateWords() {}

    static String fold(RichText words) {
        return words.plainText()
                .replaceAll("[(（][^)）]*[)）]|\\d+ ?%", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
