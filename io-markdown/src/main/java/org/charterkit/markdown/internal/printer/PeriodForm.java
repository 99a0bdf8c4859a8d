package org.charterkit.markdown.internal.printer;

import static org.charterkit.markdown.internal.printer.PrintContext.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterkit.Path;
import org.charterkit.text.RichText;
import org.charterkit.text.TextStyle;
import org.charterkit.vocabulary.PeriodReading;
import org.charterkit.vocabulary.Vocabulary;

/** The words of a path's label: its name, its period and how long it is said to take. */
final class PeriodForm {
    private PeriodForm() {}

    /** The first form that is read as wished, or the first of all where none is. */
    static RichText of(Path path, Vocabulary vocabulary) {
        List<RichText> forms = forms(path);
        return forms.stream()
                .filter(form -> vocabulary
                        .timeWords()
                        .period(form)
                        .filter(reading -> isRead(path, reading))
                        .isPresent())
                .findFirst()
                .orElse(forms.get(0));
    }

    private static boolean isRead(Path path, PeriodReading reading) {
        RichText name = path.name();
        boolean sameName = reading.name().equals(name) || reading.name().equals(strong(name));
        return sameName
                && reading.start().equals(path.start())
                && reading.end().equals(path.end())
                && reading.period().equals(path.period())
                && reading.duration().equals(path.statedDuration());
    }

    private static RichText strong(RichText name) {
        return name.map(run -> run.withStyle(TextStyle.STRONG));
    }

    private static List<RichText> forms(Path path) {
        RichText period = path.period().isEmpty() ? stated(path) : path.period();
        if (period.isEmpty()) {
            return List.of(path.name());
        }
        RichText duration = path.statedDuration()
                .map(words -> joined(RichText.empty(), " - ", RichText.of(words)))
                .orElse(RichText.empty());
        String between = duration.isEmpty() ? "" : " ";
        List<RichText> forms = new ArrayList<>();
        for (RichText name : List.of(path.name(), strong(path.name()))) {
            RichText opened = joined(name, " (", period);
            forms.add(joined(joined(opened, ")", RichText.empty()), between, duration));
            forms.add(joined(opened, between, duration));
            forms.add(joined(joined(name, ": ", period), between, duration));
            forms.add(joined(joined(name, " ", period), between, duration));
        }
        return forms;
    }

    private static RichText stated(Path path) {
        String start = path.start().map(date -> date + " > ").orElse("");
        Optional<String> end = path.end().map(Object::toString);
        return RichText.of(start + end.orElse(""));
    }
}
