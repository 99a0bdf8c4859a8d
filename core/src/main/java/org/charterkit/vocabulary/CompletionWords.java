package org.charterkit.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterkit.CompletionStatus;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;

/** Reads how far an item has come from its marks: boxes, check marks, struck text, notes behind an arrow. */
final class CompletionWords {
    private static final Pattern BOX = Pattern.compile("^\\[([ xX])](?=\\s|$)\\s?");
    private static final int LONGEST_SHAFT = 5;
    private static final Pattern ARROW = Pattern.compile("\\s?(?<![<\\p{L}\\p{N}=-])(={1,5}>|-{1,5}>|→|⇒)\\s?");
    /** How far behind an arrow the words of a status may reach. */
    private static final int LONGEST_STATEMENT = 80;

    private static final Pattern PERCENT = Pattern.compile("^(100|\\d{1,2})\\s?[%％]\\s?");

    private final Marks doneMarks;
    private final Marks openMarks;
    private final List<String> doneWords;
    private final List<String> openWords;
    private final List<String> droppedWords;

    /** How the words of any status begin. */
    private final Beginnings statusWords = new Beginnings();

    private final List<String> lastWordPhrases;
    private final Pattern lastWords;
    private final StatusAtEdge atEdge;

    CompletionWords(VocabularySource source) {
        atEdge = new StatusAtEdge(source);
        doneMarks = new Marks(source.lines("mark done"), source.anyOf("status done", Pattern::quote));
        openMarks = new Marks(source.lines("mark open"), source.anyOf("status open", Pattern::quote));
        doneWords = source.lines("status done").stream().map(Phrase::fold).toList();
        openWords = source.lines("status open").stream().map(Phrase::fold).toList();
        droppedWords = source.lines("status dropped").stream().map(Phrase::fold).toList();
        Stream.of(doneWords, openWords, droppedWords).flatMap(List::stream).forEach(statusWords::add);
        // With a capital letter behind a sentence: "cost goal achieved" is a goal, "Reduce cost. Achieved" is a mark.
        lastWordPhrases = source.lines("status last word");
        lastWords = Pattern.compile(
                "\\s+(?:[-–—]\\s+)?\\(?(" + source.anyOf("status last word", Pattern::quote) + ")\\)?[.!]?$");
    }

    Completion read(RichText item) {
        RichText words = item;
        Optional<CompletionStatus> status = Optional.empty();
        String shown = words.shownText();
        if (shown.startsWith("[")) {
            Matcher box = BOX.matcher(shown);
            if (box.lookingAt()) {
                status = Optional.of(box.group(1).isBlank() ? CompletionStatus.OPEN : CompletionStatus.DONE);
                words = words.part(box.end(), shown.length());
                shown = words.shownText();
            }
        }
        RichText unmarked = doneMarks.removedFrom(words, shown);
        if (!unmarked.equals(words)) {
            status = status.or(() -> Optional.of(CompletionStatus.DONE));
        } else {
            unmarked = openMarks.removedFrom(words, shown);
            if (!unmarked.equals(words)) {
                status = status.or(() -> Optional.of(CompletionStatus.OPEN));
            }
        }
        return withNote(unmarked, unmarked.equals(words) ? shown : unmarked.shownText(), status);
    }

    private Completion withNote(RichText words, String shown, Optional<CompletionStatus> marked) {
        int firstArrow = firstArrow(shown);
        if (firstArrow < shown.length()) {
            Matcher arrow = ARROW.matcher(shown).useTransparentBounds(true).region(firstArrow, shown.length());
            while (arrow.find()) {
                if (arrow.start() > 0 && setsOff(arrow, shown)) {
                    return noted(words.part(0, arrow.start()), words.part(arrow.end(), shown.length()), marked);
                }
            }
        }
        Optional<StatusAtEdge.Found> edge = atEdge.find(words, shown);
        if (edge.isPresent()) {
            return atEdge(edge.get(), marked);
        }
        return endsWithLastWord(shown)
                ? withoutLastWord(words, shown, marked)
                : struck(words, marked, Optional.empty(), RichText.empty());
    }

    /** Whether a note stands behind an arrow: behind a double one always, behind another where it states a status. */
    private boolean setsOff(Matcher arrow, String shown) {
        int end = Math.min(shown.length(), arrow.end() + LONGEST_STATEMENT);
        return arrow.group(1).startsWith("=")
                || arrow.group(1).equals("⇒")
                || says(shown.substring(arrow.end(), end)).isPresent();
    }

    private Completion withoutLastWord(RichText words, String shown, Optional<CompletionStatus> marked) {
        Matcher last = lastWords.matcher(shown);
        if (!last.find() || last.start() == 0) {
            return struck(words, marked, Optional.empty(), RichText.empty());
        }
        String word = Phrase.fold(last.group(1));
        Optional<CompletionStatus> said =
                doneWords.contains(word) ? Optional.of(CompletionStatus.DONE) : Optional.empty();
        RichText note = said.isPresent() ? RichText.empty() : words.part(last.start(1), shown.length());
        return struck(words.part(0, last.start()), marked.or(() -> said), Optional.empty(), note);
    }

    /** Where an arrow may begin first, with the blank before it; the end of the text where there is none. */
    private static int firstArrow(String shown) {
        int head = 0;
        while (head < shown.length() && !isArrowHead(shown.charAt(head))) {
            head++;
        }
        return head == shown.length() ? head : Math.max(0, head - LONGEST_SHAFT - 1);
    }

    private static boolean isArrowHead(char c) {
        return c == '>' || c == '→' || c == '⇒';
    }

    /** Whether a closer look for the last words may find any. */
    private boolean endsWithLastWord(String shown) {
        int end = shown.length();
        while (end > 0 && ".!)".indexOf(shown.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String word : lastWordPhrases) {
            if (shown.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    private Completion atEdge(StatusAtEdge.Found found, Optional<CompletionStatus> marked) {
        Optional<CompletionStatus> said = found.words().isEmpty() ? Optional.empty() : says(found.words());
        if (found.percent().isPresent()) {
            said = found.percent().get() == 100 ? Optional.of(CompletionStatus.DONE) : said;
        }
        boolean isDone = said.filter(CompletionStatus.DONE::equals).isPresent();
        Optional<CompletionStatus> status = said;
        return struck(
                found.item(), marked.or(() -> status), found.percent(), isDone ? RichText.empty() : found.words());
    }

    private Completion noted(RichText text, RichText note, Optional<CompletionStatus> marked) {
        String shown = note.shownText();
        Matcher percent = PERCENT.matcher(shown);
        if (percent.find()) {
            int progress = Integer.parseInt(percent.group(1));
            Optional<CompletionStatus> status = progress == 100 ? Optional.of(CompletionStatus.DONE) : marked;
            return struck(text, status, Optional.of(progress), note.part(percent.end(), shown.length()));
        }
        Optional<StatusAtEdge.Found> whole =
                atEdge.whole(note).filter(found -> found.percent().isPresent());
        if (whole.isPresent()) {
            return atEdge(
                    new StatusAtEdge.Found(
                            text, whole.get().words(), whole.get().percent()),
                    marked);
        }
        Optional<CompletionStatus> said = says(note);
        boolean isDone = said.filter(CompletionStatus.DONE::equals).isPresent();
        return struck(text, marked.or(() -> said), Optional.empty(), isDone ? withoutDone(note) : note);
    }

    /** The status that the first words of a note state. */
    Optional<CompletionStatus> says(RichText note) {
        return says(note.plainText());
    }

    private Optional<CompletionStatus> says(String note) {
        if (PERCENT.matcher(note).find()) {
            return note.startsWith("100") ? Optional.of(CompletionStatus.DONE) : Optional.of(CompletionStatus.OPEN);
        }
        String folded = Phrase.fold(note);
        if (!statusWords.mayStandAt(folded, 0)) {
            return Optional.empty();
        }
        if (begins(folded, doneWords)) {
            return Optional.of(CompletionStatus.DONE);
        }
        if (begins(folded, droppedWords)) {
            return Optional.of(CompletionStatus.DROPPED);
        }
        return begins(folded, openWords) ? Optional.of(CompletionStatus.OPEN) : Optional.empty();
    }

    private static boolean begins(String folded, List<String> words) {
        for (String word : words) {
            if (folded.startsWith(word)
                    && (folded.length() == word.length()
                            || folded.charAt(word.length()) == ' '
                            || Phrase.isUnspaced(word.charAt(0)))) {
                return true;
            }
        }
        return false;
    }

    /** The note without the longest phrase before it that says no more than its status does. */
    private RichText withoutDone(RichText note) {
        String shown = note.shownText();
        int end = 0;
        for (String word : doneWords) {
            end = Math.max(end, beginsWith(word, shown) ? word.length() : 0);
        }
        while (end > 0 && end < shown.length() && ".:,; ".indexOf(shown.charAt(end)) >= 0) {
            end++;
        }
        return note.part(end, shown.length());
    }

    /** Whether words begin with a phrase, and with no longer word. */
    private static boolean beginsWith(String folded, String shown) {
        int end = folded.length();
        return end <= shown.length()
                && Phrase.fold(shown.substring(0, end)).equals(folded)
                && (end == shown.length()
                        || Phrase.isUnspaced(folded.charAt(0))
                        || !Character.isLetterOrDigit(shown.charAt(end)));
    }

    /** Text that is struck through as a whole is given up, and is kept without the strike. */
    private static Completion struck(
            RichText text, Optional<CompletionStatus> status, Optional<Integer> progress, RichText note) {
        if (!text.isAll(TextStyle.STRIKETHROUGH)) {
            return new Completion(text, status, progress, note);
        }
        RichText plain = text.map(run -> run.withoutStyle(TextStyle.STRIKETHROUGH));
        return new Completion(plain, status.or(() -> Optional.of(CompletionStatus.DROPPED)), progress, note);
    }
}
