package org.charterkit.io;

import org.immutables.value.Value;

/**
 * How large a document may be. What lies beyond a limit is refused with a {@link CharterReadException} that names it.
 *
 * <p>{@code ReadLimits.standard().withBytes(1_000_000)}
 */
@Value.Immutable
public abstract sealed class ReadLimits implements WithReadLimits permits ImmutableReadLimits {
    ReadLimits() {}

    /**
     * The limits that readers have unless told otherwise.
     *
     * @return 16 MiB, 500,000 lines, 100 levels of nesting, 100,000 cells in a table, 64 KiB of front matter
     */
    public static ReadLimits standard() {
        return ImmutableReadLimits.newBuilder().build();
    }

    /**
     * How many bytes a document may have; in a string, UTF-16 units.
     *
     * @return the limit, inclusive
     */
    @Value.Default
    public int bytes() {
        return 16 * 1024 * 1024;
    }

    /**
     * How many lines a document may have.
     *
     * @return the limit, inclusive
     */
    @Value.Default
    public int lines() {
        return 500_000;
    }

    /**
     * How deep lists, quotes and values may be nested.
     *
     * @return the limit, inclusive
     */
    @Value.Default
    public int nesting() {
        return 100;
    }

    /**
     * How many cells a table may have.
     *
     * @return the limit, inclusive
     */
    @Value.Default
    public int cells() {
        return 100_000;
    }

    /**
     * How long front matter may be, in UTF-16 units.
     *
     * @return the limit, inclusive
     */
    @Value.Default
    public int frontMatter() {
        return 64 * 1024;
    }

    /**
     * Refuses a text that is too long or has too many lines.
     *
     * @param text the text
     * @throws CharterReadException if a limit is exceeded; it names the limit and what was found
     */
    public void check(String text) {
        require("bytes", text.length(), bytes());
        if (text.length() < lines()) {
            return; // No text has more line ends than characters.
        }
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            if (!text.startsWith("\n", at + 1)) {
                lines++;
            }
        }
        require("lines", lines, lines());
    }

    /**
     * Refuses a count beyond a limit.
     *
     * @param name the limit's name, as in this class
     * @param found what was found
     * @param limit the limit, inclusive
     * @throws CharterReadException if more was found
     */
    public static void require(String name, long found, long limit) {
        if (found > limit) {
            throw CharterReadException.of("limit exceeded: expected at most " + limit + " " + name + " (ReadLimits."
                    + name + "), found " + found);
        }
    }
}
