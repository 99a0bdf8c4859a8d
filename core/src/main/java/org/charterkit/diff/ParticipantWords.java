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
                            : FactWords.name(is) + " took the open role "
                                    + Phrases.common(is.role().orElseThrow()));
            return;
        }
        String name = SameFacts.name(is);
        addSpelling(was, is, parts);
        if (!FactWords.role(was).equals(FactWords.role(is))) {
            parts.add(is.role()
                    .map(role -> name + " became " + Phrases.common(role))
                    .orElse(name + " has no role any more"));
        }
        if (!was.title().equals(is.title())) {
            parts.add(
                    Fields.sameWords(was.title(), is.title())
                            ? "the title of " + name + " is now written " + Phrases.quoted(is.title())
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
}
