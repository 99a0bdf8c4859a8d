package org.charterkit.diff;

import java.util.List;
import java.util.Objects;
import org.charterkit.Participant;
import org.charterkit.Person;

/** Tells what became of a participant. */
final class ParticipantWords {
    private ParticipantWords() {}

    static void add(Participant was, Participant is, List<String> parts) {
        if (was.isVacant() != is.isVacant()) {
            parts.add(
                    is.isVacant()
                            ? FactWords.name(was) + FactWords.as(was) + " left, and the role stands open"
                            : FactWords.name(is) + " took the open role " + Phrases.common(FactWords.role(is)));
            return;
        }
        String name = SameFacts.name(is);
        addSpelling(was, is, parts);
        if (!FactWords.role(was).equals(FactWords.role(is))) {
            parts.add(name + " " + roleChange(was, is));
        }
        if (!was.title().equals(is.title())) {
            parts.add(
                    Fields.sameWords(was.title(), is.title())
                            ? "the title of " + name + " changed in its marks alone"
                            : "the title of " + name + " " + Phrases.quoted(was.title()) + " became "
                                    + Phrases.quoted(is.title()));
        }
        if (!was.details().equals(is.details())) {
            parts.add("further columns of " + name + " changed");
        }
        if (parts.isEmpty()) {
            parts.add("what is said of " + name + " changed");
        }
    }

    private static void addSpelling(Participant was, Participant is, List<String> parts) {
        if (was.person().isEmpty() || is.person().isEmpty()) {
            return;
        }
        Person old = was.person().get();
        Person current = is.person().get();
        if (!old.displayName().equals(current.displayName())) {
            parts.add(old.displayName() + " is now written " + current.displayName());
        } else if (!old.handle().equals(current.handle())) {
            parts.add(current.displayName()
                    + current.handle()
                            .map(handle -> " has the handle @" + handle)
                            .orElse(" has no handle any more"));
        } else if (!old.link().equals(current.link())) {
            parts.add(
                    current.displayName() + (current.link().isPresent() ? " links elsewhere" : " is no link any more"));
        } else if (!Objects.equals(old.note(), current.note())) {
            parts.add("the note beside " + current.displayName() + " changed");
        }
    }

    static String roleChange(Participant was, Participant is) {
        String from = FactWords.role(was);
        String to = FactWords.role(is);
        if (from.isEmpty()) {
            return "became " + Phrases.common(to);
        }
        return to.isEmpty()
                ? "is no longer " + Phrases.common(from)
                : "went from " + Phrases.common(from) + " to " + Phrases.common(to);
    }
}
