package org.charterkit.examples;

/** What the program's exit status says. */
final class ExitStatus {
    /** Everything was read and written. */
    static final int FINE = 0;

    /** Something was not read or not written; standard error says what. The rest was done. */
    static final int NOT_ALL_READ = 1;

    /** The command line is wrong; nothing was done. */
    static final int WRONG_USAGE = 2;

    private ExitStatus() {}
}
