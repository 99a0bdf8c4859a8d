package org.charterkit.examples.report;

import java.util.regex.Pattern;

/** The handbook's own marks in its Markdown, which mean nothing outside of it. */
final class Shortcodes {
    private static final Pattern REFERENCE =
            Pattern.compile("\\{\\{[<%]\\s*(?:rel)?ref\\s+\"?([^\"\\s]+)\"?\\s*[%>]}}");
    private static final Pattern ANY = Pattern.compile("\\{\\{[<%][^{}]{0,2000}?[%>]}}");

    private Shortcodes() {}

    /** References as the paths that they name; nothing in place of the others. */
    static String without(String source) {
        if (!source.contains("{{")) {
            return source;
        }
        return ANY.matcher(REFERENCE.matcher(source).replaceAll("$1")).replaceAll("");
    }
}
