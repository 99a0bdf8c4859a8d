package org.charterkit.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.FileReading;
import org.charterkit.io.Reading;

/** Reads files, one or many at once; what cannot be read is complained of, and the rest goes on. */
final class PageReader {
    private final CharterFormats formats;
    private final InputStream standardInput;
    private final Complaints complaints;
    private final Map<CharterFormat, CharterReader> readers = new HashMap<>();

    PageReader(Surroundings surroundings, Complaints complaints) {
        this.formats = surroundings.formats();
        this.standardInput = surroundings.in();
        this.complaints = complaints;
    }

    /** What becomes of a page; it is empty, after a complaint, where it could not be read. */
    @FunctionalInterface
    interface Receiver {
        void accept(Optional<ReadPage> page) throws IOException;
    }

    /** Reads many files on all processors, and hands them over in their order. */
    void readAll(List<PageFile> pages, Receiver receiver) throws IOException {
        int input = pages.indexOf(PageFile.standardInput());
        if (input < 0) {
            readFiles(pages, receiver);
        } else {
            readFiles(pages.subList(0, input), receiver);
            receiver.accept(read(pages.get(input)));
            readFiles(pages.subList(input + 1, pages.size()), receiver);
        }
    }

    private void readFiles(List<PageFile> pages, Receiver receiver) throws IOException {
        Iterator<PageFile> inOrder = pages.iterator();
        try {
            formats.readAll(pages.stream().flatMap(page -> page.path().stream()), result -> {
                try {
                    receiver.accept(page(inOrder.next(), result));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** A file that failed among the others is read once more by itself, which tells its reason. */
    private Optional<ReadPage> page(PageFile page, FileReading result) {
        return result.reading().isEmpty()
                ? read(page)
                : Optional.of(new ReadPage(
                        page.source(),
                        page.path(),
                        result.format().orElseThrow(),
                        result.reading().get()));
    }

    /** What was read; empty, after a complaint, where the file could not be read. */
    Optional<ReadPage> read(PageFile page) {
        try (InputStream stream = open(page)) {
            byte[] beginning = stream.readNBytes(CharterFormats.BEGINNING);
            Optional<CharterFormat> format = page.format().or(() -> formats.forContent(beginning));
            if (format.isEmpty()) {
                return notRead(page, "is of no known format (known: " + names() + ")");
            }
            CharterReader reader = readers.computeIfAbsent(format.get(), CharterFormat::reader);
            return read(page, format.get(), reader, beginning, stream);
        } catch (IOException failure) {
            return notRead(page, FailureReason.of(failure));
        }
    }

    private InputStream open(PageFile page) throws IOException {
        return page.path().isPresent() ? Files.newInputStream(page.path().get()) : standardInput;
    }

    private Optional<ReadPage> read(
            PageFile page, CharterFormat format, CharterReader reader, byte[] beginning, InputStream rest)
            throws IOException {
        int limit = reader.limits().bytes();
        long size = page.path().isPresent() ? Files.size(page.path().get()) : 0;
        if (size > limit) {
            return notRead(page, tooLarge(String.format(Locale.ROOT, "%,d bytes", size), limit));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max((int) size, beginning.length));
        bytes.write(beginning);
        bytes.write(rest.readNBytes(Math.max(limit + 1 - beginning.length, 0)));
        if (bytes.size() > limit) {
            return notRead(page, tooLarge("more bytes", limit));
        }
        return read(page, format, reader, bytes.toByteArray());
    }

    private Optional<ReadPage> read(PageFile page, CharterFormat format, CharterReader reader, byte[] bytes) {
        try {
            Reading reading = reader.read(bytes);
            return Optional.of(new ReadPage(page.source(), page.path(), format, reading));
        } catch (CharterReadException refused) {
            return notRead(page, "cannot be read as " + format.name() + ": " + firstLine(refused));
        } catch (RuntimeException | StackOverflowError defect) {
            return notRead(page, "cannot be read as " + format.name() + ", a defect of the reader: " + defect);
        }
    }

    private Optional<ReadPage> notRead(PageFile page, String reason) {
        complaints.add(page.source(), reason);
        return Optional.empty();
    }

    private static String tooLarge(String found, int limit) {
        return String.format(Locale.ROOT, "is too large: %s, and at most %,d are read", found, limit);
    }

    private static String firstLine(CharterReadException refused) {
        String message = String.valueOf(refused.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private String names() {
        return formats.all().stream().map(CharterFormat::name).collect(Collectors.joining(", "));
    }
}
