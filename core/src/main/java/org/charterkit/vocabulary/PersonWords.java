package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.Person;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** Reads persons from words: splits them where several are named, and tells names from other words. */
final class PersonWords {
    private static final int MOST_NAME_PARTS = 5;

    private final PersonSeparators separators;
    private final TitleWords titles;
    private final Placeholders placeholders;
    private final Set<String> particles;
    private final PersonPart reader;

    PersonWords(VocabularySource source, Placeholders placeholders) {
        this.placeholders = placeholders;
        this.particles = Set.copyOf(source.lines("name particle"));
        this.separators = new PersonSeparators(source.lines("person separator"));
        this.titles = new TitleWords(source);
        this.reader = new PersonPart(placeholders);
    }

    PersonsReading read(RichText cell) {
        if (cell.isEmpty()) {
            return PersonsReading.nobody();
        }
        if (isOneName(cell)) {
            return new PersonsReading(
                    List.of(Person.builder()
                            .name(cell.runs().get(0).text())
                            .link(cell.runs().get(0).href())
                            .build()),
                    RichText.empty());
        }
        if (isOneHandle(cell)) {
            TextRun run = cell.runs().get(0);
            return new PersonsReading(
                    List.of(Person.builder()
                            .handle(run.text().substring(1))
                            .link(run.href())
                            .build()),
                    RichText.empty());
        }
        List<Person> persons = new ArrayList<>();
        List<TextRun> rest = new ArrayList<>();
        for (RichText part : parts(cell)) {
            Optional<Person> person = reader.read(part);
            person.ifPresent(persons::add);
            RichText left = person.isEmpty() ? part : part.filter(PersonWords::isMarkup);
            if (!left.isEmpty()) {
                rest.add(TextRun.of(rest.isEmpty() ? "" : ", "));
                rest.addAll(left.runs());
            }
        }
        return new PersonsReading(persons, RichText.of(rest));
    }

    /** Whether a cell is a plain name, as most are: letters and what joins them, nothing to take apart. */
    private boolean isOneName(RichText cell) {
        if (cell.runs().size() != 1
                || isMarkup(cell.runs().get(0))
                || PersonPart.isAddress(cell.runs().get(0))) {
            return false;
        }
        String words = cell.runs().get(0).text();
        return PersonPart.isLetters(words) && !separators.mayDivide(words) && !placeholders.isOne(words);
    }

    /** Whether a cell is a handle and nothing else. */
    private static boolean isOneHandle(RichText cell) {
        if (cell.runs().size() != 1
                || isMarkup(cell.runs().get(0))
                || PersonPart.isAddress(cell.runs().get(0))) {
            return false;
        }
        String words = cell.runs().get(0).text();
        int last = words.length() - 1;
        for (int i = 1; i <= last; i++) {
            char c = words.charAt(i);
            boolean ends = Character.isLetterOrDigit(c) || c == '_' || c == '-';
            if (!ends && !(c == '.' && i < last)) {
                return false;
            }
        }
        return last > 0 && words.charAt(0) == '@';
    }

    /** Shortcodes, images and tags name nobody, and stay. */
    private static boolean isMarkup(TextRun run) {
        return run.raw().isPresent() && !run.isLineBreak();
    }

    /** Whether the words are names or handles, and nothing else. */
    boolean looksLikeNames(RichText words) {
        return areNames(read(words.without(PersonWords::isMarkup)));
    }

    private boolean areNames(PersonsReading reading) {
        return reading.complete()
                && !reading.persons().isEmpty()
                && reading.persons().stream()
                        .allMatch(
                                person -> person.name().map(this::looksLikeName).orElse(true));
    }

    boolean looksLikeTitle(RichText words) {
        return titles.holdsOne(words.plainText());
    }

    private boolean looksLikeName(String name) {
        String[] parts = name.split(" ", -1);
        if (parts.length > MOST_NAME_PARTS || titles.holdsOne(name)) {
            return false;
        }
        boolean unspaced = Phrase.isUnspaced(name.charAt(0));
        boolean several = unspaced || parts.length > 1;
        for (String part : parts) {
            int first = part.codePointAt(0);
            boolean begins = Character.isUpperCase(first)
                    || Character.isTitleCase(first)
                    || (!Character.isLowerCase(first) && Character.isLetter(first));
            if (!begins && !particles.contains(part) && "\"'“‘".indexOf(first) < 0) {
                return false;
            }
        }
        return several && name.chars().noneMatch(c -> Character.isDigit(c) || c == ':');
    }

    /** The parts between separators; what looks like a title stays with the name before it. */
    private List<RichText> parts(RichText cell) {
        List<List<TextRun>> parts = new ArrayList<>();
        for (RichText line : cell.lines()) {
            if (placeholders.isOne(line.plainText())) {
                parts.add(new ArrayList<>(line.runs()));
                continue;
            }
            List<RichText> pieces = line.split(separators.edges(masked(line)));
            for (int i = 0; i < pieces.size(); i += 2) {
                for (RichText piece : betweenLinks(pieces.get(i))) {
                    add(parts, piece);
                }
            }
        }
        return parts.stream().map(RichText::of).toList();
    }

    /** Two linked names, or two linked handles, with nothing but a blank between them are two parts. */
    private List<RichText> betweenLinks(RichText piece) {
        if (piece.isPlain() || piece.runs().size() < 3) {
            return List.of(piece);
        }
        List<TextRun> runs = piece.runs();
        List<Integer> cuts = new ArrayList<>();
        int at = runs.get(0).text().length();
        for (int i = 1; i + 1 < runs.size(); i++) {
            if (runs.get(i).text().isBlank() && areTwo(runs.get(i - 1), runs.get(i + 1))) {
                cuts.add(at);
            }
            at += runs.get(i).text().length();
        }
        return piece.split(cuts);
    }

    private boolean areTwo(TextRun first, TextRun second) {
        boolean areLinks = first.href().isPresent()
                && second.href().isPresent()
                && !first.href().equals(second.href());
        if (!areLinks || first.text().isBlank() || second.text().isBlank()) {
            return false;
        }
        boolean areHandles = first.text().startsWith("@") && second.text().startsWith("@");
        return areHandles
                || (looksLikeName(first.text().strip())
                        && looksLikeName(second.text().strip()));
    }

    private void add(List<List<TextRun>> parts, RichText part) {
        if (part.isEmpty()) {
            return;
        }
        boolean isTitle = !parts.isEmpty() && titles.holdsOne(Parentheses.removedFrom(part.plainText()));
        if (isTitle) {
            parts.get(parts.size() - 1).add(TextRun.of(" - "));
            parts.get(parts.size() - 1).addAll(part.runs());
        } else {
            parts.add(new ArrayList<>(part.runs()));
        }
    }

    /** The shown text, with bare addresses and the insides of parentheses out of the separators' sight. */
    private static String masked(RichText line) {
        String shown = line.shownText();
        if (!line.isPlain()) {
            StringBuilder masked = new StringBuilder();
            for (TextRun run : line.runs()) {
                masked.append(PersonPart.isAddress(run) ? "x".repeat(run.text().length()) : run.text());
            }
            shown = masked.toString();
        }
        return Parentheses.isIn(shown) ? Parentheses.masked(shown) : shown;
    }
}
