package org.charterkit.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.Vocabulary;

/** A status that a nested item states: "Status: In progress". */
final class StatedStatus {
    private static final List<String> DONE_WORDS = List.of("Complete", "完了");

    private final Vocabulary vocabulary;

    StatedStatus(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A criterion whose nested status says that it is done, where it has one. */
    ExitCriterion done(ExitCriterion criterion) {
        List<ExitCriterion> nested =
                criterion.criteria().stream().map(this::stated).toList();
        return criterion.withCriteria(nested);
    }

    private ExitCriterion stated(ExitCriterion nested) {
        Optional<CompletionStatus> said = vocabulary.itemWords().statedStatus(nested.text());
        if (said.isEmpty() || said.get() == CompletionStatus.DONE) {
            return nested;
        }
        RichText words = nested.text();
        RichText label = words.part(0, words.shownText().indexOf(':') + 1);
        return DONE_WORDS.stream()
                .map(word -> behind(label, " " + word))
                .filter(done -> vocabulary.itemWords().statedStatus(done).equals(Optional.of(CompletionStatus.DONE)))
                .findFirst()
                .map(nested::withText)
                .orElse(nested);
    }

    private static RichText behind(RichText label, String word) {
        List<TextRun> runs = new ArrayList<>(label.runs());
        runs.add(TextRun.of(word));
        return RichText.of(runs);
    }
}
