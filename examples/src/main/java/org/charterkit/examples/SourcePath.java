package org.charterkit.examples;

import java.nio.file.Path;

/** What to call a page in reports for other programs: its path from the working directory, with slashes. */
final class SourcePath {
    private SourcePath() {}

    static String of(ReadPage page) {
        if (page.path().isEmpty()) {
            return page.source();
        }
        Path here = Path.of("").toAbsolutePath().normalize();
        Path file = page.path().get().toAbsolutePath().normalize();
        boolean sameRoot = String.valueOf(here.getRoot()).equals(String.valueOf(file.getRoot()));
        return sameRoot
                ? PageFiles.sourceOf(here.relativize(file))
                : page.source().replaceAll("^[A-Za-z]:|^/+", "");
    }
}
