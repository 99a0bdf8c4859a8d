package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Person;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** Reads persons from words: splits them where several are named, and takes each apart into name, handle and note. */
final class PersonWords {
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])\\s*");
    private static final int MOST_NAME_PARTS = 5;
    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");
    /** What is left beside a handle that was taken out of a list. */
    private static final Pattern COMMAS_AT_EDGE = Pattern.compile("^[\\s,;、，]+|[\\s,;、，]{1,20}$");

    private static final Pattern EDGE = Pattern.compile(
            "^[\\s\\p{Punct}\\p{So}\\p{Cf}–—、，]+|[\\s\\p{Punct}\\p{So}\\p{Cf}\\uFE0F&&[^.\\])]]{1,20}$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PersonSeparators separators;
    private final TitleWords titles;
    private final Placeholders placeholders;
    private final Set<String> particles;

    PersonWords(VocabularySource source, Placeholders placeholders) {
        this.placeholders = placeholders;
        this.particles = Set.copyOf(source.lines("name particle"));
        this.separators = new PersonSeparators(source.lines("person separator"));
        this.titles = new TitleWords(source);
    }

    PersonsReading read(RichText cell) {
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
            Optional<Person> person = person(part);
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
                || isAddress(cell.runs().get(0))) {
            return false;
        }
        String words = cell.runs().get(0).text();
        return isLetters(words) && !separators.mayDivide(words) && !placeholders.isOne(words);
    }

    /** Whether a cell is a handle and nothing else. */
    private static boolean isOneHandle(RichText cell) {
        if (cell.runs().size() != 1
                || isMarkup(cell.runs().get(0))
                || isAddress(cell.runs().get(0))) {
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

    /** Whether words are letters, with signs behind letters and single blanks between. */
    private static boolean isLetters(String words) {
        boolean behindLetter = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isLetter = Character.isLetter(c);
            boolean joins = c == ' ' || c == '-' || c == '.' || c == '\'' || c == '’';
            if (!isLetter && !(joins && (behindLetter || (c == ' ' && i > 0 && words.charAt(i - 1) == '.')))) {
                return false;
            }
            behindLetter = isLetter;
        }
        return behindLetter;
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
                add(parts, pieces.get(i));
            }
        }
        return parts.stream().map(RichText::of).toList();
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

    private static boolean isAddress(TextRun run) {
        return run.href().filter(run.text()::equals).isPresent();
    }

    /** The shown text, with bare addresses and the insides of parentheses out of the separators' sight. */
    private static String masked(RichText line) {
        String shown = line.shownText();
        if (!line.isPlain()) {
            StringBuilder masked = new StringBuilder();
            for (TextRun run : line.runs()) {
                masked.append(isAddress(run) ? "x".repeat(run.text().length()) : run.text());
            }
            shown = masked.toString();
        }
        return Parentheses.isIn(shown) ? Parentheses.masked(shown) : shown;
    }

    private Optional<Person> person(RichText part) {
        Optional<String> link = part.links().stream().findFirst();
        String words = part.without(run -> run.href().isPresent() && !run.href().equals(link))
                .without(run -> isAddress(run) && run.href().equals(link))
                .shownText();
        Optional<String> handle = Optional.empty();
        if (words.indexOf('@') >= 0) {
            Matcher at = HANDLE.matcher(words);
            if (at.find()) {
                handle = Optional.of(at.group(1));
                words = words.substring(0, at.start()) + " " + words.substring(at.end());
            }
        }
        List<RichText> notes = new ArrayList<>();
        if (Parentheses.isIn(words)) {
            for (Parentheses each : Parentheses.of(words)) {
                note(
                        notes,
                        RichText.of(COMMAS_AT_EDGE.matcher(each.content(words)).replaceAll("")));
            }
            words = Parentheses.removedFrom(words);
        }
        if (mayHoldDash(words)) {
            Matcher dash = DASH.matcher(words);
            if (dash.find()) {
                note(notes, RichText.of(words.substring(dash.end())));
                words = words.substring(0, dash.start());
            }
        }
        RichText further =
                part.without(run -> run.href().isEmpty() || run.href().equals(link));
        note(notes, further);
        if (handle.isEmpty() && !further.isEmpty()) {
            Matcher at = HANDLE.matcher(further.shownText());
            handle = at.find() ? Optional.of(at.group(1)) : Optional.empty();
        }
        String name = name(words);
        if (placeholders.isOne(name)) {
            name = "";
        }
        if (name.isEmpty() && handle.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Person.builder()
                .name(name.isEmpty() ? Optional.empty() : Optional.of(name))
                .handle(handle)
                .link(link)
                .note(joined(notes))
                .build());
    }

    private static boolean mayHoldDash(String words) {
        return words.indexOf('-') >= 0 || words.indexOf('–') >= 0 || words.indexOf('—') >= 0;
    }

    /** What is left as the name, without the signs around it. */
    private static String name(String words) {
        String stripped = words.strip();
        if (isLetters(stripped)) {
            return stripped;
        }
        String name =
                withoutStrayParenthesis(EDGE.matcher(words).replaceAll("")).strip();
        return BLANKS.matcher(name).replaceAll(" ");
    }

    private static String withoutStrayParenthesis(String name) {
        return name.indexOf('(') < 0 ? name.replace(")", " ") : name;
    }

    private static void note(List<RichText> notes, RichText words) {
        if (!words.isEmpty()) {
            notes.add(words);
        }
    }

    private static RichText joined(List<RichText> notes) {
        List<TextRun> runs = new ArrayList<>();
        for (RichText note : notes) {
            runs.add(TextRun.of(runs.isEmpty() ? "" : " - "));
            runs.addAll(note.runs());
        }
        return RichText.of(runs);
    }
}
