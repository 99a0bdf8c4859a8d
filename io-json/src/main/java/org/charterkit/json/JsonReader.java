package org.charterkit.json;

import java.io.InputStream;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.PageKind;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import tools.jackson.core.JsonParser;

/**
 * Reads charters from JSON, version 1.
 *
 * <pre>{@code
 * Reading reading = JsonReader.create().read(json);
 * reading.charter().exitCriteria();
 * reading.locate(Pointer.to(FactKind.PARTICIPANT, 3)); // where it stands
 * }</pre>
 *
 * <p>JSON has a grammar, so there are no diagnostics: a document is read in full, or refused with what was expected,
 * what was found, and where. Refused are members that version 1 does not know (unless {@link #lenient()}), members that
 * stand there twice, runs that deal out more or fewer facts than there are, and derived members ({@code group},
 * {@code exitCriteriaProgress}) that disagree with what they are derived from.
 *
 * <p>A kind that version 1 does not know is read as {@code other}, and its word is kept in the charter's
 * {@linkplain Charter#extensions() extensions} under the JSON Pointer of the place where it stood.
 *
 * <p>Where the meaning of words is left out ({@code kind}, {@code date}, {@code state}, {@code kinds},
 * {@code qualifier}, {@code raci}), as people who write JSON by hand will, it is read from the words; {@code null} says
 * that there is none. Without {@code sections}, facts are laid out as the handbook's pages do.
 */
public final class JsonReader implements CharterReader {
    private static final JsonReader STANDARD = new JsonReader(ReadLimits.standard(), false);

    private final ReadLimits limits;
    private final boolean lenient;

    private JsonReader(ReadLimits limits, boolean lenient) {
        this.limits = limits;
        this.lenient = lenient;
    }

    /**
     * A reader that refuses unknown members, within the standard limits.
     *
     * @return the reader
     */
    public static JsonReader create() {
        return STANDARD;
    }

    /**
     * This reader with other limits.
     *
     * <p>Objects and lists may be nested a little more than twice as deep as {@link ReadLimits#nesting()} says, since
     * each nested criterion is an object in a list; the document may have ten values for each of
     * {@link ReadLimits#cells()}. Nesting is read by recursion: a limit of some thousands needs threads with large stacks.
     *
     * @param newLimits how large a document may be
     * @return a reader that differs in its limits only
     */
    public JsonReader withLimits(ReadLimits newLimits) {
        return new JsonReader(newLimits, lenient);
    }

    /**
     * This reader, but keeping unknown members.
     *
     * @return a reader that puts each of them into the charter's {@linkplain Charter#extensions() extensions}, under the
     *     JSON Pointer of the place where it stood
     */
    public JsonReader lenient() {
        return new JsonReader(limits, true);
    }

    /**
     * Reads a document.
     *
     * @param text the whole document
     * @return the charter, with the place of every fact, section, person and role that the document holds
     * @throws CharterReadException if the document exceeds a limit, is no JSON, or is no charter of version 1
     */
    @Override
    public Reading read(String text) {
        return readCharter(parse(text, 1));
    }

    private static Reading readCharter(Node root) {
        Charter charter = CharterCodec.INSTANCE.read(root);
        return Reading.builder()
                .charter(charter)
                .kind(PageKind.CHARTER)
                .kindReason("a charter as JSON, version " + CharterCodec.VERSION)
                .putAllPlaces(root.document().placesIn(root))
                .build();
    }

    /**
     * Reads a reading, as {@link JsonWriter#writeReading} writes it.
     *
     * <p>What is unknown beside the charter has no place to be kept in: {@link #lenient()} leaves it out.
     *
     * @param text the whole document
     * @return the reading with its source; where a place is known to a diagnostic, it has a line and a column
     * @throws CharterReadException if the document exceeds a limit, is no JSON, or is no reading of version 1
     */
    public SourcedReading readReading(String text) {
        return ReadingCodec.INSTANCE.read(parse(text, 1));
    }

    /**
     * Reads newline-delimited JSON, one line at a time: charters, readings, or both.
     *
     * <pre>{@code
     * try (JsonLinesReader lines = JsonReader.create().lines(Files.newInputStream(file))) {
     *     lines.forEachRemaining(line -> line.reading().charter().title());
     * }
     * }</pre>
     *
     * @param stream the lines in UTF-8; closed with what is returned
     * @return the readings, one for each line that is not blank; the limits are those of one line
     */
    public JsonLinesReader lines(InputStream stream) {
        return new JsonLinesReader(this, stream);
    }

    /** Reads one line: a charter, which has a version, or a reading, which has none. */
    SourcedReading readLine(String line, int number) {
        Node root = parse(line, number);
        return root.member("version").isPresent()
                ? new SourcedReading(readCharter(root), Optional.empty())
                : ReadingCodec.INSTANCE.read(root);
    }

    private Node parse(String text, int firstLine) {
        limits.check(text);
        return NodeParser.parse(text, firstLine, lenient, limits);
    }

    /** What begins with the current token of somebody else's parser. */
    Node parse(JsonParser parser) {
        return NodeParser.parse(parser, lenient, limits);
    }

    @Override
    public ReadLimits limits() {
        return limits;
    }
}
