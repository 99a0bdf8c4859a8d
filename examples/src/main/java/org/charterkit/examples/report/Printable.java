package org.charterkit.examples.report;

import java.util.regex.Pattern;

/** Text without the control characters that could command the terminal of whoever prints it. */
final class Printable {
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Printable() {}

    static String of(String text) {
        return COMMANDS.matcher(text).replaceAll("");
    }
}
