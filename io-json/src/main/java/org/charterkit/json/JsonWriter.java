package org.charterkit.json;

import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.charterkit.Charter;
import org.charterkit.Pointer;
import org.charterkit.io.CharterWriteException;
import org.charterkit.io.CharterWriter;
import org.charterkit.io.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/**
 * Writes charters as JSON, version 1.
 *
 * <pre>{@code
 * String json = JsonWriter.create().write(charter);
 * }</pre>
 *
 * <p>Equal charters give equal texts: members stand in one fixed order, and what is absent or an empty list is left out.
 * What is written is read back as an equal charter, whatever its words and meanings are; {@code null} stands only where
 * the words would be read as a meaning that the charter does not have.
 *
 * <p>A document has at most 1000 objects and lists within each other, several times what readers take within their
 * standard limits. A charter that is nested deeper, in its criteria, steps or extensions, is refused with a
 * {@link CharterWriteException}.
 *
 * @since 0.1.0
 */
public final class JsonWriter implements CharterWriter {
    /** Parts are written by recursion: this deep in any thread. */
    private static final int MOST_LEVELS = 1000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .build())
            .build();

    private static final JsonWriter PRETTY = new JsonWriter(true);
    private static final JsonWriter COMPACT = new JsonWriter(false);

    private final boolean pretty;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /**
     * A writer for people to read and compare.
     *
     * @return a writer that indents by two blanks, ends lines with LF, and ends the document with one
     */
    public static JsonWriter create() {
        return PRETTY;
    }

    /**
     * A writer for machines.
     *
     * @return a writer that puts the document on one line, without a line end
     */
    public static JsonWriter compact() {
        return COMPACT;
    }

    /**
     * Writes a charter.
     *
     * @param charter the charter
     * @return the document
     * @throws CharterWriteException if the charter is nested too deep
     */
    @Override
    public String write(Charter charter) {
        Objects.requireNonNull(charter, "charter");
        return print(output -> CharterCodec.INSTANCE.write(charter, output));
    }

    /**
     * Writes what was read from a page: its kind, its charter or index, and its diagnostics.
     *
     * <p>With {@link #compact()} the text is one line of newline-delimited JSON, without its line end.
     *
     * @param reading what was read; its charter is written only where the page is one
     * @param source where it was read from, such as a relative path with slashes
     * @return the document
     * @throws CharterWriteException if the charter is nested too deep
     */
    public String writeReading(Reading reading, String source) {
        SourcedReading sourced = new SourcedReading(reading, Optional.of(Objects.requireNonNull(source, "source")));
        return print(output -> ReadingCodec.INSTANCE.write(sourced, output));
    }

    /**
     * Writes newline-delimited JSON, one charter or reading at a time, whether this writer is compact or not.
     *
     * <pre>{@code
     * try (JsonLinesWriter lines = JsonWriter.create().lines(Files.newOutputStream(file))) {
     *     lines.write(charter);
     * }
     * }</pre>
     *
     * @param stream where the lines go, in UTF-8; closed with what is returned
     * @return what writes the lines
     */
    public JsonLinesWriter lines(OutputStream stream) {
        return new JsonLinesWriter(Objects.requireNonNull(stream, "stream"));
    }

    String print(Consumer<JsonOutput> content) {
        ObjectWriteContext context = pretty ? new PrettyContext() : ObjectWriteContext.empty();
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
                write(content, generator);
            }
            if (pretty) {
                text.append('\n');
            }
            return text.getAndClear();
        } finally {
            buffers.releaseToPool();
        }
    }

    private static void write(Consumer<JsonOutput> content, JsonGenerator generator) {
        try {
            content.accept(new JsonOutput(generator));
        } catch (StreamConstraintsException e) {
            JsonPointer deepest = generator.streamWriteContext().pathAsPointer();
            JsonPointer inCharter = deepest.matchesProperty("charter") ? deepest.tail() : deepest;
            CharterWriteException refusal = CharterWriteException.at(
                    Pointer.root().child(inCharter.getMatchingProperty()),
                    "more than " + MOST_LEVELS + " objects and lists within each other",
                    "nested too deep, and refused");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
