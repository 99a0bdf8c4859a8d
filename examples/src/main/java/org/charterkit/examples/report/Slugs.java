package org.charterkit.examples.report;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names for addresses and files out of titles: ASCII, and each different from those before. */
final class Slugs {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    String next(String title) {
        String base = base(title);
        String slug = base;
        for (int i = 2; !taken.add(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    private static String base(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "group" : cut;
    }
}
