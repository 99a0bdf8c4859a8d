package org.charterkit.markdown.rendered;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterReader;
import org.charterkit.io.CharterWriter;
import org.charterkit.markdown.internal.text.FlattenedText;
import org.charterkit.vocabulary.Vocabulary;

/**
 * Handbook pages that were rendered and flattened to text as a format that is only read: {@code text}, files ending in
 * {@code .txt} or {@code .text}.
 *
 * <p>A document is recognised by what rendering leaves: the headings of a table's columns beside each other in a line, or a
 * list with bullets that no markup has.
 *
 * @since 0.1.0
 */
public final class TextFormat implements CharterFormat {
    /** A format without settings; {@link java.util.ServiceLoader} makes it, too. */
    public TextFormat() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("txt", "text");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    @Override
    public boolean recognises(byte[] beginning) {
        return FlattenedText.isLikely(new String(beginning, StandardCharsets.UTF_8), Vocabulary.builtIn());
    }

    @Override
    public CharterReader reader() {
        return TextReader.create();
    }

    @Override
    public Optional<CharterWriter> writer() {
        return Optional.empty();
    }
}
