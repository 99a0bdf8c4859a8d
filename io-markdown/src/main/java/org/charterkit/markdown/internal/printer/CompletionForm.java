package org.charterkit.markdown.internal.printer;

import static org.charterkit.markdown.internal.printer.PrintContext.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.charterkit.CompletionStatus;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.Completion;

/**
 * The words of an item with marks that tell how far it has come.
 *
 * @param mark the box or sign before the words, with a blank behind it; empty where there is none
 * @param words the words with their note
 */
record CompletionForm(String mark, RichText words) {
    private static final List<String> MARKS = List.of("[x] ", "[ ] ", "", "✅ ", "[ ] ✅ ");

    /** The first form that is read as wished, or the first of all where none is. */
    static CompletionForm of(Completion completion, PrintContext context, Predicate<Completion> isWished) {
        List<CompletionForm> forms = forms(completion);
        for (CompletionForm form : forms) {
            if (isWished.test(context.vocabulary().itemWords().completion(form.shown()))) {
                return form;
            }
        }
        return forms.get(0);
    }

    /** The form that is read as exactly this completion. */
    static CompletionForm of(Completion completion, PrintContext context) {
        return of(completion, context, completion::equals);
    }

    private RichText shown() {
        return joined(RichText.empty(), mark, words);
    }

    String markdown(PrintContext context, Place place) {
        Place behindMark = mark.isEmpty() || place == Place.CELL ? place : Place.WITHIN_LINE;
        return mark + context.inlines().print(words, behindMark);
    }

    private static List<CompletionForm> forms(Completion completion) {
        List<String> marks = new ArrayList<>();
        marks.add(mark(completion.status()));
        MARKS.stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
        RichText plain = completion.text();
        RichText struck = plain.map(run -> run.withStyle(TextStyle.STRIKETHROUGH));
        boolean dropped =
                completion.status().filter(CompletionStatus.DROPPED::equals).isPresent();
        List<CompletionForm> forms = new ArrayList<>();
        for (RichText text : dropped ? List.of(struck, plain) : List.of(plain, struck)) {
            for (RichText words : noted(text, completion)) {
                marks.forEach(mark -> forms.add(new CompletionForm(mark, words)));
            }
        }
        return forms;
    }

    private static String mark(Optional<CompletionStatus> status) {
        return status.map(known -> switch (known) {
                    case DONE -> "[x] ";
                    case OPEN -> "[ ] ";
                    case DROPPED -> "";
                })
                .orElse("");
    }

    private static List<RichText> noted(RichText text, Completion completion) {
        RichText note = completion.note();
        if (completion.progress().isPresent()) {
            return List.of(joined(text, " => " + completion.progress().get() + "% ", note));
        }
        if (note.isEmpty()) {
            return List.of(text, joined(text, " => Done", note));
        }
        return List.of(joined(text, " => ", note), joined(text, " => Done. ", note), joined(text, " ", note));
    }
}
