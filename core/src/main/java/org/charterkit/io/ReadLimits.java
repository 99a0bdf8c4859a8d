package org.charterkit.io;

import org.charterkit.Pointer;
import org.immutables.value.Value;

/**
 * How large a document may be. What lies beyond a limit is refused with a {@link CharterReadException} that names it.
 *
 * <p>{@code ReadLimits.standard().withBytes(1_000_000)}
 *
 * <p>A limit is 0 or more: a negative one is an {@link IllegalStateException} that names it.
 *
 * <p>Within the {@linkplain #standard() standard limits} no document needs more heap than 256 times its length in bytes
 * and 64 MiB, whatever stands in it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ReadLimits implements WithReadLimits permits ImmutableReadLimits {
    ReadLimits() {}

    /**
     * The limits that readers have unless told otherwise.
     *
     * @return 16 MiB, 500,000 lines, 100 levels of nesting, 100,000 items, 100,000 marks, 100,000 cells in a table, 64
     *     KiB of front matter
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
     * How deep lists, quotes, elements and values may be nested.
     *
     * <p>Elements of HTML and values of JSON beyond it are refused. Markdown and text have no grammar that could be
     * broken: beyond it, lists and quotes are read as words of the block around them.
     *
     * @return the limit, inclusive
     */
    @Value.Default
    public int nesting() {
        return 100;
    }

    /**
     * How many items a document may have, of lists and of its outline: in Markdown, how many lines are headings, and how
     * many markers of items stand at the beginning of lines; in text, how many of these; in HTML, how many {@code li},
     * {@code dt} and heading elements; in JSON, how many elements a single list.
     *
     * @return the limit, inclusive
     */
    @Value.Default
    public int items() {
        return 100_000;
    }

    /**
     * How many characters of a page may be markup: of Markdown, <code>[ ] * _ ~ ` &lt; &amp; \\</code>, whether they mean
     * anything or not; of HTML, {@code <} and {@code &}. Text and JSON have none.
     *
     * @return the limit, inclusive
     */
    @Value.Default
    public int marks() {
        return 100_000;
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

    @Value.Check
    void check() {
        requireNotNegative("bytes", bytes());
        requireNotNegative("lines", lines());
        requireNotNegative("nesting", nesting());
        requireNotNegative("items", items());
        requireNotNegative("marks", marks());
        requireNotNegative("cells", cells());
        requireNotNegative("frontMatter", frontMatter());
    }

    private static void requireNotNegative(String name, int limit) {
        if (limit < 0) {
            throw new IllegalStateException("limits." + name + ": expected 0 or more, found " + limit);
        }
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
            throw CharterReadException.of(message(name, String.valueOf(found), limit));
        }
    }

    /**
     * Refuses what stands at a place, since it is beyond a limit.
     *
     * @param name the limit's name, as in this class
     * @param found what was found, such as "more"
     * @param limit the limit, inclusive
     * @param position where it is exceeded
     * @return the exception, which names the limit, what was found and the place
     */
    public static CharterReadException beyond(String name, String found, long limit, SourcePosition position) {
        return CharterReadException.at(message(name, found, limit), Pointer.root(), position);
    }

    private static String message(String name, String found, long limit) {
        return "limit exceeded: expected at most " + limit + " " + name + " (ReadLimits." + name + "), found " + found;
    }
}
