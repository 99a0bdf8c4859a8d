package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.SectionKind;
import org.charterkit.text.RichText;

/**
 * Tells what the sections of a page are about from all of their headings.
 *
 * <p>First choice are the phrases of a kind. Where no heading of the page has one of them, the kind's fallbacks count. A
 * sub-section has the kind of what it stands in, unless its own heading says otherwise. A number before a heading and a
 * remark in parentheses behind it count only where a phrase has them.
 */
final class HeadingWords {
    /** Kinds whose sub-sections are parts of them; under attributes and goals pages put whatever comes next. */
    private static final Set<SectionKind> INHERITED = EnumSet.of(
            SectionKind.PREREQUISITES,
            SectionKind.EXIT_CRITERIA,
            SectionKind.TIMELINE,
            SectionKind.OUT_OF_SCOPE,
            SectionKind.ROLES);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]?\\s+");

    private final PhraseTable<SectionKind> firstChoice = new PhraseTable<>();
    private final PhraseTable<SectionKind> fallback = new PhraseTable<>();

    HeadingWords(VocabularySource source) {
        for (SectionKind kind : order()) {
            firstChoice.addAll(source.lines(title(kind)), kind);
            fallback.addAll(source.lines(fallbackTitle(kind)), kind);
        }
    }

    static String title(SectionKind kind) {
        return "heading " + kind.word();
    }

    static String fallbackTitle(SectionKind kind) {
        return "heading " + kind.word() + " fallback";
    }

    static String usualTitle(SectionKind kind) {
        return "heading " + kind.word() + " usual";
    }

    /** "Non-goals" are no goals, and "Outcomes and exit criteria" are criteria: the narrower kinds come first. */
    private static List<SectionKind> order() {
        List<SectionKind> order = new ArrayList<>(
                List.of(SectionKind.OUT_OF_SCOPE, SectionKind.EXIT_CRITERIA, SectionKind.PREREQUISITES));
        Arrays.stream(SectionKind.values())
                .filter(kind -> !order.contains(kind))
                .forEach(order::add);
        return order;
    }

    Optional<SectionKind> named(RichText heading) {
        return find(firstChoice, heading.plainText());
    }

    private static Optional<SectionKind> find(PhraseTable<SectionKind> table, String heading) {
        Optional<SectionKind> kind = table.find(heading);
        return kind.isEmpty() && isDecorated(heading) ? table.find(undecorated(heading)) : kind;
    }

    /** Whether a heading begins as with a number or ends as with a remark; most do neither. */
    static boolean isDecorated(String heading) {
        return !heading.isEmpty()
                && (Character.isDigit(heading.charAt(0)) || heading.charAt(heading.length() - 1) == ')');
    }

    /** A heading without its number and without a remark in parentheses behind it: "2. Attributes (draft)". */
    static String undecorated(String heading) {
        Matcher number = NUMBER.matcher(heading);
        int start = number.lookingAt() ? number.end() : 0;
        int end = heading.endsWith(")") ? heading.lastIndexOf('(') : heading.length();
        return end > start ? heading.substring(start, end) : heading;
    }

    List<SectionKind> kinds(List<SectionOutline> sections) {
        List<Optional<SectionKind>> named = new ArrayList<>();
        Set<SectionKind> found = EnumSet.noneOf(SectionKind.class);
        for (int i = 0; i < sections.size(); i++) {
            Optional<SectionKind> kind = sections.get(i).heading().flatMap(this::named);
            boolean empty = kind.filter(SectionKind.GOALS::equals).isPresent() && !hasWords(sections, i);
            named.add(empty ? Optional.of(SectionKind.OTHER) : kind);
            named.get(i).ifPresent(found::add);
        }
        for (int i = 0; i < sections.size(); i++) {
            if (named.get(i).isEmpty()) {
                named.set(i, fallback(sections, i, found));
            }
        }
        return inherited(sections, named);
    }

    private Optional<SectionKind> fallback(List<SectionOutline> sections, int index, Set<SectionKind> found) {
        Optional<SectionKind> kind = sections.get(index)
                .heading()
                .flatMap(heading -> find(fallback, heading.plainText()))
                .filter(candidate -> !found.contains(candidate));
        boolean needsItems = kind.filter(SectionKind.EXIT_CRITERIA::equals).isPresent();
        return needsItems && !listsItems(sections, index) ? Optional.empty() : kind;
    }

    /** Whether anything is said under a heading, or under sub-headings that say nothing of their kind. */
    private boolean hasWords(List<SectionOutline> sections, int index) {
        SectionOutline own = sections.get(index);
        return own.hasWords()
                || within(sections, index).stream()
                        .skip(1)
                        .filter(section ->
                                section.heading().flatMap(this::named).isEmpty())
                        .anyMatch(SectionOutline::hasWords);
    }

    private static boolean listsItems(List<SectionOutline> sections, int index) {
        return within(sections, index).stream().anyMatch(SectionOutline::listsItems);
    }

    /** A section and its sub-sections. */
    private static List<SectionOutline> within(List<SectionOutline> sections, int index) {
        int end = index + 1;
        while (end < sections.size()
                && sections.get(end).level() > sections.get(index).level()) {
            end++;
        }
        return sections.subList(index, end);
    }

    private static List<SectionKind> inherited(List<SectionOutline> sections, List<Optional<SectionKind>> named) {
        List<SectionKind> kinds = new ArrayList<>();
        SectionKind[] byLevel = new SectionKind[8];
        Arrays.fill(byLevel, SectionKind.OTHER);
        for (int i = 0; i < sections.size(); i++) {
            int level = sections.get(i).level();
            SectionKind around = level == 0 ? SectionKind.OTHER : byLevel[level - 1];
            SectionKind kind = named.get(i).orElse(INHERITED.contains(around) ? around : SectionKind.OTHER);
            kinds.add(kind);
            Arrays.fill(byLevel, level, byLevel.length, kind);
        }
        return kinds;
    }
}
