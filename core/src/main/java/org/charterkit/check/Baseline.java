package org.charterkit.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.charterkit.io.Fingerprints;

/**
 * Findings that are known and put up with, so that only new ones are told.
 *
 * <pre>{@code
 * Baseline known = Baseline.parse(Files.readString(file));
 * List<Finding> fresh = known.without(rules.check(pages, day));
 * String text = Baseline.of(findings).toText();
 * }</pre>
 *
 * <p>A finding is known by its rule, its page and its words, and never by its line ({@link Fingerprints}): it stays known
 * when lines are added above it, and is told again when its words change.
 *
 * @since 0.1.0
 */
public final class Baseline {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");
    private static final Baseline NONE = new Baseline(List.of());

    /** A line of the text form for each known finding, which begins with its fingerprint. */
    private final List<String> lines;

    private final Set<String> fingerprints = new LinkedHashSet<>();

    private Baseline(List<String> lines) {
        this.lines = List.copyOf(lines);
        lines.forEach(line -> fingerprints.add(line.substring(0, line.indexOf(' '))));
    }

    /**
     * No known findings.
     *
     * @return the empty baseline
     */
    public static Baseline none() {
        return NONE;
    }

    /**
     * All of some findings.
     *
     * @param findings the findings of one check
     * @return the baseline for which none of them is new
     */
    public static Baseline of(List<Finding> findings) {
        List<String> fingerprints = fingerprints(findings);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String words = finding.source() + " [" + finding.rule() + "] " + finding.message();
            lines.add(fingerprints.get(i) + " " + words.replaceAll("\\R", " "));
        }
        return new Baseline(lines);
    }

    /**
     * A baseline from its text form.
     *
     * @param text a fingerprint at the beginning of each line; what follows it is for people. Empty lines and those that
     *     begin with a hash are passed over
     * @return the baseline
     * @throws IllegalArgumentException if a line begins with anything else; it names the line
     */
    public static Baseline parse(String text) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String spaced = line.strip() + " ";
            String fingerprint = spaced.substring(0, spaced.indexOf(' '));
            if (!FINGERPRINT.matcher(fingerprint).matches()) {
                throw new IllegalArgumentException("line " + number
                        + ": expected a fingerprint of 32 hexadecimal digits, found \"" + fingerprint + "\"");
            }
            lines.add(spaced);
        }
        return new Baseline(lines);
    }

    /**
     * The findings that are not known.
     *
     * @param findings all findings of one check
     * @return the new ones, in their order
     */
    public List<Finding> without(List<Finding> findings) {
        List<String> found = fingerprints(findings);
        List<Finding> fresh = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (!fingerprints.contains(found.get(i))) {
                fresh.add(findings.get(i));
            }
        }
        return List.copyOf(fresh);
    }

    private static List<String> fingerprints(List<Finding> findings) {
        return Fingerprints.of(
                findings, finding -> new Fingerprints.Identity(finding.rule(), finding.source(), finding.message()));
    }

    /**
     * The text form, which {@link #parse} takes.
     *
     * @return a comment, and a line for each known finding, sorted by page
     */
    public String toText() {
        StringBuilder text =
                new StringBuilder("# Findings that are known. Remove a line to be told of its finding again.\n");
        lines.stream()
                .sorted(Comparator.comparing(line -> line.substring(line.indexOf(' '))))
                .forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    /** Two baselines are equal when they know the same findings. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Baseline other && fingerprints.equals(other.fingerprints);
    }

    @Override
    public int hashCode() {
        return fingerprints.hashCode();
    }

    @Override
    public String toString() {
        return "Baseline of " + fingerprints.size();
    }
}
