package org.charterkit.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.charterkit.io.CharterFormats;

/**
 * What one run of the program came to.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained of
 */
record ProgramRun(int status, String out, String err) {
    static final LocalDate TODAY = LocalDate.of(2023, 5, 1);

    static ProgramRun of(String... args) {
        return of(CharterFormats.of(new StubFormat()), args);
    }

    static ProgramRun of(CharterFormats formats, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return of(formats, new byte[0], out, out, args);
    }

    /** A run that is given a page on standard input. */
    static ProgramRun given(CharterFormats formats, byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return of(formats, in, out, out, args);
    }

    /** A run whose output goes to a stream that may fail. */
    static ProgramRun into(OutputStream out, String... args) {
        return into(CharterFormats.of(new StubFormat()), out, args);
    }

    /** The same with other formats. */
    static ProgramRun into(CharterFormats formats, OutputStream out, String... args) {
        return of(formats, new byte[0], out, new ByteArrayOutputStream(), args);
    }

    private static ProgramRun of(
            CharterFormats formats, byte[] in, OutputStream out, ByteArrayOutputStream printed, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Charters.run(
                new Surroundings(new ByteArrayInputStream(in), out, complaints, false, formats, TODAY), args);
        return new ProgramRun(status, printed.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
