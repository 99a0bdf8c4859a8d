package org.charterkit.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterkit.AttributeKind;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.Raci;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;

/** The titles that the text form of a vocabulary may have. */
final class Titles {
    private static final List<String> OTHERS = List.of(
            "language",
            "extends",
            "placeholder",
            "role joint",
            "person separator",
            "title word",
            "month",
            "ordinal",
            "date prefix",
            "date",
            "mark done",
            "mark open",
            "status last word",
            "status label",
            "index active",
            "index past",
            "group",
            "pointer",
            "goal introduction",
            "period separator",
            "due word",
            "name particle",
            "dri label",
            "title start",
            "joining word",
            "sentence start",
            "link text",
            "result",
            "parallel");

    private Titles() {}

    static String of(AttributeKind kind) {
        return "attribute " + kind.word();
    }

    static String of(CharterState state) {
        return "state " + state.name().toLowerCase(Locale.ROOT);
    }

    static String of(CompletionStatus status) {
        return "status " + status.word();
    }

    static String of(Raci letter) {
        return "raci " + letter.letter();
    }

    static List<String> all() {
        return Stream.of(
                        Arrays.stream(SectionKind.values())
                                .flatMap(kind -> Stream.of(HeadingWords.title(kind), HeadingWords.fallbackTitle(kind))),
                        Arrays.stream(SectionKind.values()).map(HeadingWords::usualTitle),
                        Arrays.stream(AttributeKind.values()).map(Titles::of),
                        Arrays.stream(CharterState.values()).map(Titles::of),
                        Arrays.stream(CompletionStatus.values()).map(Titles::of),
                        Arrays.stream(RoleKind.values()).map(RoleWords::title),
                        Arrays.stream(Raci.values()).map(Titles::of),
                        OTHERS.stream(),
                        DurationWords.titles().stream(),
                        ColumnWords.titles().stream())
                .flatMap(Function.identity())
                .toList();
    }
}
