package org.charterkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project that are no part of a module, such as its README: tests hold them to what they say. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** The folder that holds README.md and the parent's pom.xml, looked for from the working directory upwards. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("README.md")) && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("expected README.md and pom.xml in a folder above " + start + ", found none");
    }

    /** The text of a file, by its path from the root. */
    public static String read(String path) throws IOException {
        return Files.readString(root().resolve(path));
    }

    /** The pages that people read: README.md, the other papers beside it, and what is in docs. */
    public static List<Path> papers() throws IOException {
        List<Path> papers = new ArrayList<>();
        for (Path folder : List.of(root(), root().resolve("docs"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(papers::add);
            }
        }
        return papers;
    }

    /** The fenced blocks of a language in Markdown, without their fences. */
    public static List<String> blocks(String markdown, String language) {
        List<String> blocks = new ArrayList<>();
        String opening = "\n```" + language + "\n";
        for (int start = markdown.indexOf(opening); start >= 0; start = markdown.indexOf(opening, start + 1)) {
            int begin = start + opening.length();
            blocks.add(markdown.substring(begin, markdown.indexOf("```", begin)));
        }
        return blocks;
    }
}
