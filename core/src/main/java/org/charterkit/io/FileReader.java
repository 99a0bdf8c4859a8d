package org.charterkit.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads one file after the other, with one reader for all files of a format; can be shared between threads. */
final class FileReader {
    private final CharterFormats formats;
    private final Map<CharterFormat, CharterReader> readers = new ConcurrentHashMap<>();

    FileReader(CharterFormats formats) {
        this.formats = formats;
    }

    FileReading read(Path file) {
        Optional<CharterFormat> format = Optional.empty();
        try {
            format = formats.forFileOrContent(file);
            CharterFormat suiting = format.orElseThrow(() -> formats.unknown(file));
            CharterReader reader = readers.computeIfAbsent(suiting, CharterFormat::reader);
            return FileReading.read(file, suiting, reader.read(file));
        } catch (IOException | RuntimeException failure) {
            return FileReading.failed(file, format, failure);
        } catch (StackOverflowError tooDeep) {
            return FileReading.failed(file, format, new IllegalStateException(tooDeep.toString(), tooDeep));
        }
    }
}
