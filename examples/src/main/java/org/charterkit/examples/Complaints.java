package org.charterkit.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.charterkit.examples.report.UnreadFile;

/** Says what could not be read or written, one line each, and remembers it for the exit status. */
final class Complaints {
    /** Back to the start of the line and clear it: a progress bar may stand there. */
    private static final String FRESH_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final List<UnreadFile> unread = new ArrayList<>();

    Complaints(Surroundings surroundings) {
        this.err = surroundings.err();
        this.terminal = surroundings.terminal();
    }

    void add(String source, String reason) {
        unread.add(new UnreadFile(source, reason));
        note(source, reason);
    }

    /** Says what is worth knowing and no failure. */
    void note(String source, String words) {
        err.println((terminal ? FRESH_LINE : "") + "charters: " + OneLine.of(source) + ": " + OneLine.of(words));
    }

    List<UnreadFile> unread() {
        return List.copyOf(unread);
    }

    /** 0 where there were none, else 1. */
    int exitStatus() {
        return unread.isEmpty() ? ExitStatus.FINE : ExitStatus.NOT_ALL_READ;
    }
}
