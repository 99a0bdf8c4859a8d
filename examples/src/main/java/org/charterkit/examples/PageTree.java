package org.charterkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterkit.io.CharterWriteException;
import org.charterkit.io.PageKind;
import org.charterkit.markdown.MarkdownWriter;

/** A folder of pages in Markdown: each charter has the path there that it had in the folder that was read. */
final class PageTree {
    static final String ENDING = ".md";

    private final Path folder;
    private final List<String> given;
    private final MarkdownWriter writer;
    private final Complaints complaints;
    private final Map<Path, String> taken = new HashMap<>();

    /**
     * A folder of pages.
     *
     * @param folder where the pages go; it is made when the first page is written
     * @param given the files and folders that are read
     * @param writer who writes the pages
     * @param complaints where to say what is not written
     */
    PageTree(Path folder, List<String> given, MarkdownWriter writer, Complaints complaints) {
        this.folder = folder;
        this.given = given;
        this.writer = writer;
        this.complaints = complaints;
    }

    /** Writes the page of a charter; a page of another kind is passed over. */
    void write(ReadPage page) {
        if (page.reading().kind() != PageKind.CHARTER) {
            complaints.note(page.source(), "is no charter, and is passed over");
            return;
        }
        Path target = folder.resolve(relative(page.source())).normalize();
        String before = taken.putIfAbsent(target, page.source());
        if (before != null) {
            complaints.add(page.source(), "would be written to " + target + ", where " + before + " is");
        } else if (isSame(target, Path.of(page.source()))) {
            complaints.add(page.source(), "would be replaced by its own page; name another folder");
        } else {
            text(page, writer, complaints).ifPresent(text -> write(page.source(), target, text));
        }
    }

    private void write(String source, Path target, String text) {
        try {
            Path parent = target.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            WholeFile.write(target, file -> file.write(text));
        } catch (IOException failure) {
            complaints.add(source, "was not written to " + target + ": " + FailureReason.ofWriting(failure));
        }
    }

    /** The page of a charter; empty, after a complaint, where no page can say it. */
    static Optional<String> text(ReadPage page, MarkdownWriter writer, Complaints complaints) {
        try {
            return Optional.of(writer.write(page.reading().charter()));
        } catch (CharterWriteException refused) {
            complaints.add(page.source(), "cannot be written as markdown: " + refused.getMessage());
            return Optional.empty();
        }
    }

    private Path relative(String source) {
        Path path = Path.of(source);
        Path inFolder = given.stream()
                .map(each -> Path.of(PageFiles.sourceOf(Path.of(each))))
                .filter(each -> Files.isDirectory(each))
                .map(each -> each.toString().equals(".") ? path : within(each, path))
                .filter(each -> !each.isAbsolute() && !each.startsWith(".."))
                .findFirst()
                .orElseGet(() -> name(path));
        String name = name(inFolder).toString();
        int dot = name.lastIndexOf('.');
        return inFolder.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    /** The path below a folder; the path itself where it is not there. */
    private static Path within(Path folder, Path path) {
        return path.startsWith(folder) ? folder.relativize(path) : path.toAbsolutePath();
    }

    private static Path name(Path path) {
        Path name = path.getFileName();
        return name == null ? path : name;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }
}
