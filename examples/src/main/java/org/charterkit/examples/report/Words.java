package org.charterkit.examples.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.CharterDate;
import org.charterkit.CharterState;
import org.charterkit.CompletionStatus;
import org.charterkit.Person;
import org.charterkit.Progress;
import org.charterkit.Role;
import org.charterkit.io.PageKind;
import org.charterkit.io.Severity;
import org.charterkit.portfolio.IdentityDoubt;
import org.charterkit.portfolio.StatedDate;

/** The words that both reports use. */
public final class Words {
    /** What stands where there is nothing. */
    public static final String NOTHING = "–";

    private Words() {}

    static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @param one what one is called
     * @param many what several are called
     * @return such as "3 people"
     */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /**
     * A date as its shortest unambiguous form.
     *
     * @param date the date, or empty
     * @return such as 2022-01-24, or {@link #NOTHING}
     */
    public static String date(Optional<CharterDate> date) {
        return date.map(CharterDate::toString).orElse(NOTHING);
    }

    /**
     * What a date is sorted by where it is a beginning, however precise it is.
     *
     * @param date the date, or empty
     * @return its first day; empty text where there is no date
     */
    public static String firstDay(Optional<StatedDate> date) {
        return date.map(stated -> stated.days().first().toString()).orElse("");
    }

    /**
     * What a date is sorted by where it is an end, however precise it is.
     *
     * @param date the date, or empty
     * @return its last day; empty text where there is no date
     */
    public static String lastDay(Optional<StatedDate> date) {
        return date.map(stated -> stated.days().last().toString()).orElse("");
    }

    /**
     * How a group stands.
     *
     * @param state the state
     * @return one word
     */
    public static String of(CharterState state) {
        return switch (state) {
            case PLANNED -> "Planned";
            case ACTIVE -> "Active";
            case PAUSED -> "Paused";
            case CLOSED -> "Closed";
        };
    }

    /**
     * How far something has come.
     *
     * @param status the status, or empty
     * @return a word or two
     */
    public static String of(Optional<CompletionStatus> status) {
        return status.map(known -> switch (known) {
                    case DONE -> "Done";
                    case OPEN -> "Open";
                    case DROPPED -> "Dropped";
                })
                .orElse("Not stated");
    }

    /**
     * The mark of how far something has come, for eyes that scan a list.
     *
     * @param status the status, or empty
     * @return one character
     */
    public static String mark(Optional<CompletionStatus> status) {
        return status.map(known -> switch (known) {
                    case DONE -> "✓";
                    case OPEN -> "○";
                    case DROPPED -> "✕";
                })
                .orElse("·");
    }

    /**
     * What a page is.
     *
     * @param kind the kind
     * @return a word or two
     */
    public static String of(PageKind kind) {
        return switch (kind) {
            case CHARTER -> "Charter";
            case INDEX -> "Index";
            case SUPPORTING -> "Supporting page";
            case OTHER -> "Something else";
        };
    }

    /**
     * How much something matters.
     *
     * @param severity the severity
     * @return one word
     */
    public static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Remark";
        };
    }

    /**
     * Why it is doubtful who is who.
     *
     * @param reason the reason
     * @return a few words
     */
    public static String of(IdentityDoubt.Reason reason) {
        return switch (reason) {
            case SIMILAR_NAMES -> "Similar names: one person?";
            case SHARED_HANDLE -> "One handle, several names: one person?";
            case SEVERAL_HANDLES -> "One name, several handles: two people?";
        };
    }

    /**
     * Several people.
     *
     * @param people the people
     * @return their names with commas between, or {@link #NOTHING}
     */
    public static String names(Collection<Person> people) {
        return people.isEmpty()
                ? NOTHING
                : people.stream().map(Person::displayName).collect(Collectors.joining(", "));
    }

    /**
     * Several roles.
     *
     * @param roles the roles
     * @return their names with commas between; empty where there are none
     */
    public static String roles(List<Role> roles) {
        return roles.stream().map(role -> role.name().plainText()).distinct().collect(Collectors.joining(", "));
    }

    /**
     * Several handles.
     *
     * @param handles the handles, without {@code @}
     * @return the handles with {@code @} and commas between
     */
    public static String handles(List<String> handles) {
        return handles.stream().map(handle -> "@" + handle).collect(Collectors.joining(", "));
    }

    /**
     * Criteria done of all.
     *
     * @param progress the counts
     * @return such as "3 of 5", or {@link #NOTHING} where there are no criteria
     */
    public static String criteria(Progress progress) {
        return progress.total() == 0 ? NOTHING : progress.done() + " of " + progress.total();
    }

    /**
     * What is to be known beside the criteria done of all.
     *
     * @param progress the counts
     * @return the percentage that the page states, the criteria given up and those without a status; empty where there
     *     is nothing to add
     */
    public static String criteriaNote(Progress progress) {
        StringBuilder note = new StringBuilder();
        progress.stated()
                .ifPresent(percent -> note.append("page says ").append(percent).append(" %"));
        append(note, progress.dropped(), " dropped");
        append(note, progress.unknown(), " not stated");
        return note.toString();
    }

    private static void append(StringBuilder note, int number, String words) {
        if (number > 0) {
            note.append(note.isEmpty() ? "" : ", ").append(number).append(words);
        }
    }
}
