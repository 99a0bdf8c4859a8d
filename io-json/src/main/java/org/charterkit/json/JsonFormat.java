package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterReader;
import org.charterkit.io.CharterWriter;

/**
 * Charters as JSON documents, version 1: the format {@code json}.
 *
 * @since 0.1.0
 */
public final class JsonFormat implements CharterFormat {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The format; any two are alike. */
    public JsonFormat() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("json");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json", "application/vnd.charterkit+json", "text/json");
    }

    /**
     * Whether a document that begins so is likely to be JSON.
     *
     * @param beginning the first bytes of a document
     * @return true where the first byte is an opening brace, a byte order mark and blanks aside
     */
    @Override
    public boolean recognises(byte[] beginning) {
        int at = hasByteOrderMark(beginning) ? BYTE_ORDER_MARK.length : 0;
        while (at < beginning.length && isBlank(beginning[at])) {
            at++;
        }
        return at < beginning.length && beginning[at] == '{';
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= bytes.length || bytes[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    @Override
    public CharterReader reader() {
        return JsonReader.create();
    }

    @Override
    public Optional<CharterWriter> writer() {
        return Optional.of(JsonWriter.create());
    }
}
