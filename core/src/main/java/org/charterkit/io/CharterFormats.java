package org.charterkit.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A choice of formats, and the ways to find one: by name, by file name, by media type, by the first bytes.
 *
 * <pre>{@code
 * CharterFormat format = CharterFormats.installed().forFile(Path.of("tide-tables.md")).orElseThrow();
 * Reading reading = format.reader().read(Path.of("tide-tables.md"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CharterFormats {
    /** How many bytes from the beginning of a document are enough to recognise it. */
    public static final int BEGINNING = 1024;

    private final List<CharterFormat> formats;

    private CharterFormats(List<CharterFormat> formats) {
        this.formats = formats;
    }

    /**
     * Exactly these formats; where several suit, the first is taken.
     *
     * @param formats the formats
     * @return the choice
     */
    public static CharterFormats of(CharterFormat... formats) {
        return new CharterFormats(List.of(formats));
    }

    /**
     * The formats on the class path or module path, ordered by name.
     *
     * @return the choice, found anew by each call
     */
    public static CharterFormats installed() {
        return new CharterFormats(ServiceLoader.load(CharterFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList());
    }

    /**
     * All formats of this choice.
     *
     * @return the formats, unmodifiable
     */
    public List<CharterFormat> all() {
        return formats;
    }

    /**
     * The format of a name.
     *
     * @param name such as {@code markdown}, in any case
     * @return the format; empty where there is none of that name
     */
    public Optional<CharterFormat> named(String name) {
        return first(format -> format.name().equals(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The format of a file, by the ending of its name. The file is not opened.
     *
     * @param file the file
     * @return the format; empty where no format has that ending
     */
    public Optional<CharterFormat> forFile(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        String lowerCase = name.toString().toLowerCase(Locale.ROOT);
        return first(format -> format.fileExtensions().stream().anyMatch(ending -> lowerCase.endsWith("." + ending)));
    }

    /**
     * The format of a media type.
     *
     * @param mediaType such as {@code text/markdown; charset=UTF-8}
     * @return the format; empty where no format has that type
     */
    public Optional<CharterFormat> forMediaType(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String type = (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return first(format -> format.mediaTypes().contains(type));
    }

    /**
     * The format of a document, by its first bytes.
     *
     * @param document the document, or its beginning
     * @return the format; empty where no format recognises it
     */
    public Optional<CharterFormat> forContent(byte[] document) {
        byte[] beginning = Arrays.copyOf(document, Math.min(document.length, BEGINNING));
        return first(format -> format.recognises(beginning));
    }

    /**
     * Reads a file in the format that its name tells, or else its content.
     *
     * @param file the file
     * @return what was read
     * @throws IOException if the file cannot be read
     * @throws CharterReadException if the document exceeds a limit of its reader, or no format of this choice suits
     */
    public Reading read(Path file) throws IOException {
        return forFileOrContent(file).orElseThrow(() -> unknown(file)).reader().read(file);
    }

    /** The format that a file is to be read in, by its name or else by its content. */
    Optional<CharterFormat> forFileOrContent(Path file) throws IOException {
        Optional<CharterFormat> named = forFile(file);
        if (named.isPresent()) {
            return named;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return forContent(stream.readNBytes(BEGINNING));
        }
    }

    CharterReadException unknown(Path file) {
        return CharterReadException.of("format: expected one of "
                + formats.stream().map(CharterFormat::name).toList() + ", found no mark of any in " + file);
    }

    /**
     * Reads many files, on all processors at once.
     *
     * <pre>{@code
     * try (Stream<Path> files = Files.walk(handbook)) {
     *     CharterFormats.installed().readAll(
     *             files.filter(Files::isRegularFile), each -> each.reading().ifPresent(readings::add));
     * }
     * }</pre>
     *
     * <p>Results come in the order of the files, one after the other and in the calling thread, whatever order they were
     * read in. The stream is asked for files a little ahead of the results and no further, so that a folder of any size
     * takes the memory of a few pages. A file that cannot be read is a result, too, and stops nothing.
     *
     * @param files the files, in the order in which the results are to come
     * @param receiver takes the result of each file; what it throws ends the reading and is thrown here
     */
    public void readAll(Stream<Path> files, Consumer<? super FileReading> receiver) {
        InOrder.forEach(files.iterator(), new FileReader(this)::read, receiver);
    }

    private Optional<CharterFormat> first(Predicate<CharterFormat> suits) {
        return formats.stream().filter(suits).findFirst();
    }
}
