package org.charterkit.io;

import java.nio.charset.StandardCharsets;
import org.charterkit.Pointer;

/** The byte order marks of encodings that are not read. */
enum ByteOrderMark {
    /** Before UTF-16LE, whose mark it begins with. */
    UTF_32LE("\u00ff\u00fe\u0000\u0000"),
    UTF_32BE("\u0000\u0000\u00fe\u00ff"),
    UTF_16LE("\u00ff\u00fe"),
    UTF_16BE("\u00fe\u00ff");

    private static final int LONGEST = 4;

    /** The bytes as the characters of the same numbers. */
    private final String mark;

    ByteOrderMark(String mark) {
        this.mark = mark;
    }

    /** Refuses bytes that begin with any of the marks; text in UTF-8 never does. */
    static void requireNone(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(LONGEST, bytes.length), StandardCharsets.ISO_8859_1);
        for (ByteOrderMark each : values()) {
            if (beginning.startsWith(each.mark)) {
                throw CharterReadException.at(
                        "expected UTF-8, found the byte order mark of "
                                + each.name().replace('_', '-') + "; save the document in UTF-8",
                        Pointer.root(),
                        new SourcePosition(0, 1, 1));
            }
        }
    }
}
