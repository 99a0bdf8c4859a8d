package org.charterkit.markdown.internal.html;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.Section;
import org.charterkit.text.RichText;
import org.jsoup.nodes.Element;

/**
 * Tells the anchors that an author wrote behind headings from those that a generator made of their words.
 *
 * <p>A made anchor repeats the words, or counts. Where most anchors of a page do neither, it is the generator that makes
 * them so, and none counts as written.
 */
final class Anchors {
    private static final Pattern COUNTED = Pattern.compile("(?i).*\\d|h\\..*");

    /** GitHub and GitLab put this before anchors that they made. */
    private static final Pattern PREFIX = Pattern.compile("^user-content-");

    private static final Pattern DUPLICATE = Pattern.compile("[-_]\\d+$");

    private final boolean tellsAny;

    Anchors(List<Element> headings) {
        long made = headings.stream()
                .filter(heading -> heading.id().isEmpty() || repeats(heading.id(), heading.text()))
                .count();
        this.tellsAny = made * 2 >= headings.size();
    }

    /** The anchor that was written behind a heading; empty where there is none. */
    Optional<String> written(Element heading, RichText words) {
        String id = heading.id();
        boolean isWritten = tellsAny
                && Section.isAnchor(id)
                && !COUNTED.matcher(id).matches()
                && !repeats(id, words.plainText())
                && !repeats(id, heading.text());
        return isWritten ? Optional.of(id) : Optional.empty();
    }

    private static boolean repeats(String id, String words) {
        String anchor = PREFIX.matcher(id).replaceFirst("");
        String said = letters(words);
        return isEnding(letters(anchor), said)
                || isEnding(letters(DUPLICATE.matcher(anchor).replaceFirst("")), said);
    }

    /** Generators leave out numbers at the beginning of a heading, or put the page's name before it. */
    private static boolean isEnding(String anchor, String words) {
        return anchor.isEmpty() || words.isEmpty() || words.endsWith(anchor) || anchor.endsWith(words);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
