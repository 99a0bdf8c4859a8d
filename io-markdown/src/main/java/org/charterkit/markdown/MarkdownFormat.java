package org.charterkit.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterReader;
import org.charterkit.io.CharterWriter;

/**
 * Handbook pages in Markdown as a format: {@code markdown}, files ending in {@code .md} or {@code .markdown}.
 *
 * <p>A document is recognised by front matter or by a heading in its first bytes.
 *
 * @since 0.1.0
 */
public final class MarkdownFormat implements CharterFormat {
    private static final Pattern BEGINNING =
            Pattern.compile("\\A\\uFEFF?(?:---[ \\t]*\\R|(?s:.*\\R)?#{1,6}[ \\t]+\\S)");

    /** A format without settings; {@link java.util.ServiceLoader} makes it, too. */
    public MarkdownFormat() {}

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("md", "markdown");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/markdown", "text/x-markdown");
    }

    @Override
    public boolean recognises(byte[] beginning) {
        return BEGINNING.matcher(new String(beginning, StandardCharsets.UTF_8)).find();
    }

    @Override
    public CharterReader reader() {
        return MarkdownReader.create();
    }

    @Override
    public Optional<CharterWriter> writer() {
        return Optional.of(MarkdownWriter.create());
    }
}
