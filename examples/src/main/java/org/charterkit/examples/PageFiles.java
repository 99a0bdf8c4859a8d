package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterFormats;

/**
 * Finds the files under the paths that a user gives.
 *
 * <p>A folder is walked in the order of names, through symbolic links too; hidden files and folders in it are passed
 * over, and so are files whose ending no format knows. A file that is named itself is taken whatever its ending. No file
 * is taken and no folder is walked twice, however many paths and links lead there, so a loop of links ends. A hyphen
 * stands for standard input.
 */
final class PageFiles {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> nameOf(path));

    private final CharterFormats formats;
    private final Complaints complaints;
    private final Set<Path> seen = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final List<PageFile> found = new ArrayList<>();

    PageFiles(CharterFormats formats, Complaints complaints) {
        this.formats = formats;
        this.complaints = complaints;
    }

    /** Passes over a folder that may not exist yet, such as the one that the report goes to. */
    PageFiles without(Path folder) {
        try {
            seen.add(folder.toRealPath());
        } catch (IOException notThere) {
            return this;
        }
        return this;
    }

    List<PageFile> find(List<String> paths) {
        for (String given : paths) {
            if (given.equals(PageFile.STANDARD_INPUT)) {
                takeStandardInput();
                continue;
            }
            try {
                Path path = Path.of(given);
                if (Files.isDirectory(path)) {
                    walk(path);
                } else {
                    take(path, formats.forFile(path));
                }
            } catch (InvalidPathException invalid) {
                complaints.add(given, "is no path in this locale: " + invalid.getReason());
            }
        }
        return List.copyOf(found);
    }

    private void takeStandardInput() {
        if (sources.add(PageFile.STANDARD_INPUT)) {
            found.add(PageFile.standardInput());
        }
    }

    private void walk(Path folder) {
        try {
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            for (Path entry : entriesOf(folder)) {
                if (nameOf(entry).startsWith(".")) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    walk(entry);
                } else {
                    takeFromFolder(entry);
                }
            }
        } catch (IOException failure) {
            complaints.add(sourceOf(folder), FailureReason.of(failure));
        }
    }

    private static List<Path> entriesOf(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(entries.spliterator(), false)
                    .sorted(BY_NAME)
                    .toList();
        }
    }

    /** A pipe or a device in a folder is not opened: it could make the program wait for ever. */
    private void takeFromFolder(Path file) {
        Optional<CharterFormat> format = formats.forFile(file);
        if (format.isEmpty()) {
            return;
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            complaints.add(sourceOf(file), "is no regular file");
        } else {
            take(file, format);
        }
    }

    private void take(Path file, Optional<CharterFormat> format) {
        try {
            if (seen.add(file.toRealPath())) {
                found.add(new PageFile(Optional.of(file), uniqueSourceOf(file), format));
            }
        } catch (NoSuchFileException missing) {
            boolean isLink = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            complaints.add(sourceOf(file), isLink ? "is a link to something that does not exist" : "does not exist");
        } catch (IOException failure) {
            complaints.add(sourceOf(file), FailureReason.of(failure));
        }
    }

    /** Names that this locale cannot show may look the same; a number then tells them apart. */
    private String uniqueSourceOf(Path file) {
        String source = sourceOf(file);
        String unique = source;
        for (int i = 2; !sources.add(unique); i++) {
            unique = source + " (" + i + ")";
        }
        return unique;
    }

    /** The path as given, with slashes, and without the dots that say "here". */
    static String sourceOf(Path path) {
        String names = StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .filter(name -> !name.equals("."))
                .collect(Collectors.joining("/"));
        String root = path.getRoot() == null ? "" : path.getRoot().toString().replace('\\', '/');
        String source = root + names;
        return source.isEmpty() ? "." : source;
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
