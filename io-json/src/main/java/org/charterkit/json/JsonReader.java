package org.charterkit.json;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.CharterReader;
import org.charterkit.io.PageKind;
import org.charterkit.io.ReadLimits;
import org.charterkit.io.Reading;
import org.charterkit.io.SourceMap;
import org.charterkit.vocabulary.Vocabulary;

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
 * <p>An attribute without a {@code kind}, a role without {@code kinds} and a section without a {@code kind}, as people who
 * write JSON by hand will have them, mean what their words say. Where the kind is stated, so is the rest ({@code date},
 * {@code state}, {@code qualifier}): what is absent is not there, and what is stated is taken as stated, unless
 * {@link #withVocabulary} asks for charters whose words and meanings agree. Without {@code sections}, facts are laid out
 * as the handbook's pages do.
 *
 * @since 0.1.0
 */
public final class JsonReader implements CharterReader {
    private static final JsonReader STANDARD =
            new JsonReader(ReadLimits.standard(), false, Vocabulary.english(), false);

    private final ReadLimits limits;
    private final boolean lenient;
    private final Vocabulary vocabulary;

    /** Whether meanings that are stated have to be those that the vocabulary reads. */
    private final boolean consistent;

    private JsonReader(ReadLimits limits, boolean lenient, Vocabulary vocabulary, boolean consistent) {
        this.limits = limits;
        this.lenient = lenient;
        this.vocabulary = vocabulary;
        this.consistent = consistent;
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
     * {@link ReadLimits#cells()}, and a list as many elements as {@link ReadLimits#items()} says. Nesting is read by recursion: a limit of some thousands needs threads with large stacks.
     *
     * @param newLimits how large a document may be
     * @return a reader that differs in its limits only
     */
    public JsonReader withLimits(ReadLimits newLimits) {
        return new JsonReader(Objects.requireNonNull(newLimits, "newLimits"), lenient, vocabulary, consistent);
    }

    /**
     * This reader, but keeping unknown members.
     *
     * @return a reader that puts each of them into the charter's {@linkplain Charter#extensions() extensions}, under the
     *     JSON Pointer of the place where it stood
     */
    public JsonReader lenient() {
        return new JsonReader(limits, true, vocabulary, consistent);
    }

    /**
     * This reader, but with a vocabulary whose reading of the words is binding.
     *
     * <p>Without it, meaning that is left out is read by {@link Vocabulary#english()}, and meaning that is stated is taken
     * as stated. With it, the vocabulary does both: a {@code kind}, {@code date}, {@code state}, {@code kinds},
     * {@code qualifier} or {@code raci} that is not what it reads in the words is refused, with the pointers of both and
     * both readings.
     *
     * @param words what reads the words
     * @return a reader that only reads charters that are consistent with the vocabulary
     */
    public JsonReader withVocabulary(Vocabulary words) {
        return new JsonReader(limits, lenient, Objects.requireNonNull(words, "words"), true);
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
        limits.check(text);
        return readCharter(new JsonText(text, 1, this));
    }

    private static Reading readCharter(JsonText text) {
        return Reading.builder()
                .charter(text.read(CharterCodec.INSTANCE))
                .kind(PageKind.CHARTER)
                .kindReason("a charter as JSON, version " + CharterCodec.VERSION)
                .sourceMap(SourceMap.whenAsked(() -> text.places(CharterCodec.INSTANCE)))
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
        limits.check(text);
        return readReading(new JsonText(text, 1, this));
    }

    private static SourcedReading readReading(JsonText text) {
        SourcedReading read = text.read(ReadingCodec.INSTANCE);
        SourceMap places = SourceMap.whenAsked(() -> text.places(ReadingCodec.INSTANCE));
        return new SourcedReading(read.reading().withSourceMap(places), read.source());
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
        return new JsonLinesReader(this, Objects.requireNonNull(stream, "stream"));
    }

    /** Reads one line: a charter, which has a version, or a reading, which has none. */
    SourcedReading readLine(String line, int number) {
        limits.check(line);
        JsonText text = new JsonText(line, number, this);
        return text.hasVersion() ? new SourcedReading(readCharter(text), Optional.empty()) : readReading(text);
    }

    boolean isConsistent() {
        return consistent;
    }

    boolean isLenient() {
        return lenient;
    }

    /** What reads the meaning of words where it is left out. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public ReadLimits limits() {
        return limits;
    }
}
