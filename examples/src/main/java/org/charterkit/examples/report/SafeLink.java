package org.charterkit.examples.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets through only destinations that cannot do harm when followed: the web, mail, and relative ones. */
final class SafeLink {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("([^/?#:]*):.*", Pattern.DOTALL);
    private static final Pattern NEVER_IN_A_LINK = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\\\<>\"`{}]");

    /** Markdown and HTML read these as other characters, such as the colon of a scheme. */
    private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&#?\\w+;");

    private SafeLink() {}

    /**
     * The destination, if it is harmless.
     *
     * @param destination a link's destination as written
     * @return the same; empty where it must not become a link
     */
    static Optional<String> of(String destination) {
        if (NEVER_IN_A_LINK.matcher(destination).find() || destination.startsWith("//")) {
            return Optional.empty();
        }
        Matcher scheme = SCHEME.matcher(destination);
        boolean harmless = scheme.matches()
                ? SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                : !CHARACTER_REFERENCE.matcher(destination).find();
        return harmless ? Optional.of(destination) : Optional.empty();
    }

    /** Whether a harmless destination is relative to the page that it stands on. */
    static boolean isRelative(String destination) {
        return !SCHEME.matcher(destination).matches();
    }
}
