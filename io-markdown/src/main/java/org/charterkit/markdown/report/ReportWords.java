package org.charterkit.markdown.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.Person;
import org.charterkit.Progress;
import org.charterkit.Role;
import org.charterkit.portfolio.IdentityDoubt;
import org.charterkit.portfolio.StatedDate;

/** How the values of a report are said, as plain words. */
final class ReportWords {
    static final String NOTHING = "–";

    private ReportWords() {}

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String date(Optional<CharterDate> date) {
        return date.map(CharterDate::toString).orElse(NOTHING);
    }

    static String stated(Optional<StatedDate> date) {
        return date(date.map(StatedDate::date));
    }

    static String of(CharterState state) {
        return switch (state) {
            case PLANNED -> "Planned";
            case ACTIVE -> "Active";
            case PAUSED -> "Paused";
            case CLOSED -> "Closed";
        };
    }

    static String of(IdentityDoubt.Reason reason) {
        return switch (reason) {
            case SIMILAR_NAMES -> "Names alike: one human?";
            case SHARED_HANDLE -> "One handle: one human?";
            case SEVERAL_HANDLES -> "Several handles: two humans?";
        };
    }

    static String persons(Collection<Person> people) {
        return people.isEmpty()
                ? NOTHING
                : people.stream().map(Person::displayName).collect(Collectors.joining(", "));
    }

    static String roles(List<Role> roles) {
        return roles.stream().map(role -> role.name().plainText()).distinct().collect(Collectors.joining(", "));
    }

    static String handles(List<String> handles) {
        return handles.stream().map(handle -> "@" + handle).collect(Collectors.joining(", "));
    }

    /** Such as "3 of 5 (page says 60 %, 1 not stated)". */
    static String done(Progress progress) {
        if (progress.total() == 0) {
            return NOTHING;
        }
        StringBuilder note = new StringBuilder();
        progress.stated().ifPresent(percent -> append(note, "page says " + percent + " %"));
        if (progress.dropped() > 0) {
            append(note, progress.dropped() + " dropped");
        }
        if (progress.unknown() > 0) {
            append(note, progress.unknown() + " not stated");
        }
        return progress.done() + " of " + progress.total() + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private static void append(StringBuilder note, String words) {
        note.append(note.isEmpty() ? "" : ", ").append(words);
    }

    /** Nothing where the page does not say how far any criterion has come: that is not the same as none being met. */
    static String share(Progress progress) {
        OptionalInt percent = progress.percentDone();
        boolean isStated = progress.done() + progress.open() > 0;
        return isStated && percent.isPresent() ? percent.getAsInt() + " %" : NOTHING;
    }
}
