package org.charterkit.markdown;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Assumptions;

/** A folder of real pages, {@code pages}, and of what careful readers took from them, {@code truth}. */
public record Corpus(Path root) {
    /** The corpus, where the system property says where it is; aborts the test where it does not. */
    public static Corpus required() {
        String root = System.getProperty("charterkit.corpus", "");
        if (root.isBlank()) {
            Assumptions.abort("charterkit.corpus is not set: the tests on real pages are skipped");
        }
        return new Corpus(Path.of(root));
    }

    public List<Path> pages() {
        return files(root.resolve("pages"), ".md");
    }

    /**
     * Gives all other pages of the handbook, the names of their files first, as they stand in the archive.
     *
     * @return how many there were
     */
    public int forEachOtherPage(BiConsumer<String, String> action) {
        int pages = 0;
        try (InputStream file = Files.newInputStream(root.resolve("handbook-other.tar.xz"));
                TarArchiveInputStream archive =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(file)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.isFile() && entry.getName().endsWith(".md")) {
                    action.accept(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
                    pages++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The pages of the Japanese translation. */
    List<Path> japanesePages() {
        return files(root.resolve("pages/ja"), ".md");
    }

    List<Path> truths() {
        return files(root.resolve("truth"), ".truth.json");
    }

    /** The page of a relative path. */
    Path page(String name) {
        Path page = root.resolve("pages").resolve(name);
        return Files.exists(page) ? page : root.resolve(name);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folder and name of a page. */
    public static String name(Path file) {
        int names = file.getNameCount();
        return file.subpath(names - 2, names).toString();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
