package org.charterkit.io;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/**
 * A choice of formats, and the ways to find one: by name, by file name, by media type, by the first bytes.
 *
 * <pre>{@code
 * CharterFormat format = CharterFormats.installed().forFile(Path.of("tide-tables.md")).orElseThrow();
 * Reading reading = format.reader().read(Path.of("tide-tables.md"));
 * }</pre>
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

    private Optional<CharterFormat> first(Predicate<CharterFormat> suits) {
        return formats.stream().filter(suits).findFirst();
    }
}
