package org.charterkit.text;

import java.util.Optional;

/**
 * CommonMark source that is kept as it is written: paragraphs, lists, code, tables; no heading, no fact.
 *
 * <pre>{@code
 * Prose prose = Prose.of("The group meets *weekly*.\n\nNotes are public.");
 * prose.source();
 * }</pre>
 *
 * <p>Lines end with LF; there are no blank lines at either end. Two proses are equal when their sources are; see
 * {@link #sameAs} for a comparison that looks past line wrapping. Inline markup is never interpreted here.
 *
 * @since 0.1.0
 */
public final class Prose {
    private final String source;

    private Prose(String source) {
        this.source = source;
    }

    /**
     * Prose from CommonMark source.
     *
     * @param source the source; CRLF and CR become LF, blank lines at both ends and blanks at the very end go
     * @return the prose
     * @throws IllegalArgumentException if there is nothing but blanks, tabs and line ends
     */
    public static Prose of(String source) {
        return ofPossiblyBlank(source)
                .orElseThrow(
                        () -> new IllegalArgumentException("source: prose must not be blank; leave it out instead"));
    }

    /**
     * Prose from CommonMark source that may hold nothing.
     *
     * @param source the source
     * @return the prose; empty where there is nothing but blanks, tabs and line ends
     */
    public static Optional<Prose> ofPossiblyBlank(String source) {
        boolean hasReturns = source.indexOf('\r') >= 0;
        String lines = hasReturns ? source.replace("\r\n", "\n").replace('\r', '\n') : source;
        int begin = 0;
        for (int i = 0; i < lines.length() && isBlank(lines.charAt(i)); i++) {
            if (lines.charAt(i) == '\n') {
                begin = i + 1;
            }
        }
        int end = lines.length();
        while (end > begin && isBlank(lines.charAt(end - 1))) {
            end--;
        }
        return end == begin ? Optional.empty() : Optional.of(new Prose(lines.substring(begin, end)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /**
     * The source.
     *
     * @return CommonMark with LF, without blank lines at either end; never blanks, tabs and line ends alone
     */
    public String source() {
        return source;
    }

    /**
     * Both, one after the other, with a blank line between.
     *
     * @param next what follows
     * @return the joined prose
     */
    public Prose plus(Prose next) {
        return new Prose(source + "\n\n" + next.source);
    }

    /**
     * Whether both say the same, however their lines are wrapped.
     *
     * <p>Compares the words with all white space folded, so that it also looks past indentation. It is a comparison
     * for reports, not for storage: {@link #equals} compares sources.
     *
     * @param other what to compare with
     * @return true where the words and marks agree
     */
    public boolean sameAs(Prose other) {
        return folded().equals(other.folded());
    }

    private String folded() {
        return source.replaceAll("\\s+", " ").strip();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Prose other && source.equals(other.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
