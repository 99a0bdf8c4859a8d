package org.charterkit.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterkit.Person;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;

/** Takes the words of one person apart: name, handle, link, and a note in parentheses or behind a dash. */
final class PersonPart {
    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");
    /** What is left beside a handle that was taken out of a list. */
    private static final Pattern COMMAS_AT_EDGE = Pattern.compile("^[\\s,;、，]+|[\\s,;、，]{1,20}$");

    private static final Pattern EDGE = Pattern.compile(
            "^[\\s\\p{Punct}\\p{So}\\p{Cf}–—、，]+|[\\s\\p{Punct}\\p{So}\\p{Cf}\\uFE0F&&[^.\\])]]{1,20}$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Placeholders placeholders;

    PersonPart(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** Whether a run is a link that shows where it leads. */
    static boolean isAddress(TextRun run) {
        return run.href().filter(run.text()::equals).isPresent();
    }

    /** Whether words are letters, with signs behind letters and single blanks between. */
    static boolean isLetters(String words) {
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

    /** The person that a part of a cell names; empty where it names nobody. */
    Optional<Person> read(RichText part) {
        Optional<String> link = part.links().stream().findFirst();
        String words = part.without(run -> run.href().isPresent() && !run.href().equals(link))
                .without(run -> isAddress(run) && run.href().equals(link))
                .shownText();
        Optional<Handle> at = Handle.find(words);
        if (at.isPresent()) {
            words = at.get().removedFrom(words);
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
        Optional<String> handle = at.or(() -> Handle.find(further.shownText())).map(Handle::name);
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
        if (stripped.isEmpty() || isLetters(stripped) || isName(stripped)) {
            return stripped;
        }
        String name =
                withoutStrayParenthesis(EDGE.matcher(words).replaceAll("")).strip();
        return BLANKS.matcher(name).replaceAll(" ");
    }

    /** Whether words have letters or digits at both ends, single blanks, and no parenthesis: nothing to take away. */
    private static boolean isName(String words) {
        return !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(0))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1))
                && words.indexOf(')') < 0
                && !words.contains("  ");
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
