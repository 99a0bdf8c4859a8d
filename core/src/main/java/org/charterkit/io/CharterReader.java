package org.charterkit.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a document in one format. Readers have no state of their own and can be shared between threads.
 *
 * <pre>{@code
 * CharterReader reader = MarkdownReader.create();
 * Reading reading = reader.read(Path.of("tide-tables.md"));
 * }</pre>
 *
 * <p>Bytes are UTF-8, unless documents of the format declare their encoding; what cannot be decoded is read as U+FFFD,
 * and a document that begins with the byte order mark of UTF-16 or UTF-32 is refused.
 *
 * <p>Whatever the bytes or characters: a document is read or refused with a {@link CharterReadException}, and needs no
 * more heap than {@link ReadLimits} says. No reader opens the network or another file, runs what it reads, or follows an
 * address or path that stands in a document.
 *
 * @since 0.1.0
 */
public interface CharterReader {
    /**
     * Reads a document.
     *
     * @param text the whole document
     * @return what was found
     * @throws CharterReadException if the document exceeds a limit or, in a format with a grammar, breaks it
     */
    Reading read(String text);

    /**
     * How large a document may be.
     *
     * @return the limits of this reader
     */
    ReadLimits limits();

    /**
     * Whether a document may hold a charter: a quick look, for those who look for a few charters among many pages.
     *
     * @param text the whole document
     * @return false where {@link #read(String)} certainly finds none; true where only reading tells, which is what a
     *     format says that has no quicker way to tell
     */
    default boolean mayBeCharter(String text) {
        return true;
    }

    /**
     * Reads a document.
     *
     * @param bytes the whole document in UTF-8
     * @return what was found
     * @throws CharterReadException as {@link #read(String)} does; also if the bytes begin with the byte order mark of
     *     another encoding, which it names
     */
    default Reading read(byte[] bytes) {
        ReadLimits.require("bytes", bytes.length, limits().bytes());
        ByteOrderMark.requireNone(bytes);
        return read(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Reads a document from a stream, up to its end; the stream is left open.
     *
     * @param stream the document in UTF-8
     * @return what was found
     * @throws IOException if the stream cannot be read
     * @throws CharterReadException as {@link #read(String)} does; of a stream that is too long no more is read than
     *     the limit
     */
    default Reading read(InputStream stream) throws IOException {
        return read(stream.readNBytes((int) Math.min(limits().bytes() + 1L, Integer.MAX_VALUE)));
    }

    /**
     * Reads a document from characters, up to their end; the source is left open.
     *
     * @param characters the document
     * @return what was found
     * @throws IOException if the characters cannot be read
     * @throws CharterReadException as {@link #read(String)} does; of a document that is too long no more is read than
     *     the limit
     */
    default Reading read(Reader characters) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = characters.read(buffer);
                n >= 0 && text.length() <= limits().bytes();
                n = characters.read(buffer)) {
            text.append(buffer, 0, n);
        }
        ReadLimits.require("bytes", text.length(), limits().bytes());
        return read(text.toString());
    }

    /**
     * Reads a file.
     *
     * @param file the document in UTF-8
     * @return what was found
     * @throws IOException if the file cannot be read
     * @throws CharterReadException as {@link #read(String)} does
     */
    default Reading read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }
}
