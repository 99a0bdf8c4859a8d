package org.charterkit.examples.small;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterReader;
import org.charterkit.io.CharterWriter;

/**
 * A format of one's own, which is only read. It is one of the installed formats where a file {@code
 * META-INF/services/org.charterkit.io.CharterFormat} names this class, or a module provides it.
 */
public final class CsvFormat implements CharterFormat {
    /** A format without settings; {@link java.util.ServiceLoader} makes it, too. */
    public CsvFormat() {}

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("csv");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/csv");
    }

    @Override
    public boolean recognises(byte[] beginning) {
        return new String(beginning, StandardCharsets.UTF_8).startsWith("Title,");
    }

    @Override
    public CharterReader reader() {
        return new CsvReader();
    }

    @Override
    public Optional<CharterWriter> writer() {
        return Optional.empty();
    }
}
