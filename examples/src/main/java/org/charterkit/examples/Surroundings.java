package org.charterkit.examples;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.charterkit.io.CharterFormats;

/**
 * What the program meets outside of itself, so that tests can give it something else.
 *
 * @param in what a page may come from that is no file
 * @param out where results go, as UTF-8 and unbuffered
 * @param err where complaints go
 * @param terminal whether a person is looking at {@code err}, and at {@code out} where it is not redirected
 * @param formats the formats that can be read
 * @param today the day of reports that name no other
 */
record Surroundings(
        InputStream in, OutputStream out, PrintStream err, boolean terminal, CharterFormats formats, LocalDate today) {
    static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(),
                CharterFormats.installed(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    /**
     * Prints a result, with whatever could command a terminal made visible where one is watched. That nobody reads it any
     * more, as {@code head} does not when it has seen enough, is no failure; another one is complained of.
     */
    void print(String text, Complaints complaints) {
        try {
            out.write((terminal ? OneLine.visible(text) : text).getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException failure) {
            if (!FailureReason.isClosedPipe(failure)) {
                complaints.add("standard output", FailureReason.ofWriting(failure));
            }
        }
    }

    /**
     * Whether a person is watching. From Java 22 on there may be a console without a terminal; the property asks for
     * the plain one, which there only is on a terminal.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        return console != null && !"dumb".equals(System.getenv("TERM")) && !Files.isRegularFile(Path.of("/dev/stderr"));
    }
}
