package org.charterkit.markdown;

import java.util.List;
import java.util.Objects;
import org.charterkit.Charter;
import org.charterkit.io.CharterReadException;
import org.charterkit.io.Diagnostic;
import org.charterkit.io.Reading;
import org.charterkit.io.TextEdit;
import org.charterkit.markdown.internal.codec.PageInterpreter;
import org.charterkit.markdown.internal.edit.BrokenAnchors;
import org.charterkit.markdown.internal.edit.EditOutcome;
import org.charterkit.markdown.internal.edit.PageEditor;
import org.charterkit.markdown.internal.edit.ReadPage;
import org.charterkit.markdown.internal.edit.UnifiedDiff;
import org.charterkit.markdown.internal.source.MarkdownPageSource;
import org.charterkit.vocabulary.Vocabulary;

/**
 * A handbook page whose charter can be changed while everything else stays as it is written.
 *
 * <pre>{@code
 * MarkdownPage page = MarkdownPage.parse(text);
 * Charter later = page.charter().edit().done(2).addParticipant(ada).apply();
 * String changed = page.with(later).text();
 * }</pre>
 *
 * <p>The source is the truth: facts point into it, an edit replaces the stretches that have to change, and what was read
 * is never indented, padded or wrapped anew. New rows and items are written as their neighbours are. The edited page is
 * read again before it is given away, and holds exactly the charter that was asked for.
 *
 * <p>A page holds any text whatever, and {@link #text} gives back that text. Pages are immutable and can be shared
 * between threads.
 *
 * @since 0.1.0
 */
public final class MarkdownPage {
    private final MarkdownReader reader;
    private final ReadPage<MarkdownPageSource> page;
    private final List<Diagnostic> editDiagnostics;

    private MarkdownPage(MarkdownReader reader, ReadPage<MarkdownPageSource> page, List<Diagnostic> editDiagnostics) {
        this.reader = reader;
        this.page = page;
        this.editDiagnostics = editDiagnostics;
    }

    /**
     * A page, read with the vocabularies of the library and the standard limits.
     *
     * @param text the whole page
     * @return the page
     * @throws CharterReadException if the page exceeds a limit; it names the limit
     */
    public static MarkdownPage parse(String text) {
        return parse(text, MarkdownReader.create());
    }

    /**
     * A page, read with the settings of a reader.
     *
     * @param text the whole page
     * @param reader who reads it, now and after each edit
     * @return the page
     * @throws CharterReadException if the page exceeds a limit; it names the limit
     */
    public static MarkdownPage parse(String text, MarkdownReader reader) {
        return new MarkdownPage(reader, read(Objects.requireNonNull(text, "text"), reader), List.of());
    }

    private static ReadPage<MarkdownPageSource> read(String text, MarkdownReader reader) {
        MarkdownPageSource source = reader.parser().parse(text);
        PageInterpreter interpreter = new PageInterpreter(reader.vocabularies());
        Vocabulary vocabulary = interpreter.vocabulary(source);
        return new ReadPage<>(text, source, vocabulary, interpreter.read(source, vocabulary));
    }

    /**
     * The source.
     *
     * @return the text that was parsed, or that an edit led to
     */
    public String text() {
        return page.text();
    }

    /**
     * What the page says.
     *
     * @return what {@link MarkdownReader#read(String)} reads of {@link #text}
     */
    public Reading reading() {
        return page.reading();
    }

    /**
     * The charter of the page.
     *
     * @return the charter of {@link #reading}
     */
    public Charter charter() {
        return reading().charter();
    }

    /**
     * The page with another charter: only the lines that have to change do.
     *
     * @param charter the charter, as {@code charter().edit()} gives it
     * @return a page whose {@link #charter} equals it; this page where this one's does
     * @throws PageEditException if the edited page would be read as another charter; it holds the edit as a unified diff
     */
    public MarkdownPage with(Charter charter) {
        if (charter.equals(charter())) {
            return this;
        }
        ReadPage<MarkdownPageSource> edited = outcome(charter).read().orElseThrow();
        return new MarkdownPage(reader, edited, BrokenAnchors.of(page, edited));
    }

    /**
     * The edits of {@link #text} that lead to another charter.
     *
     * @param charter the charter
     * @return edits that do not overlap; none where the charter is that of this page
     * @throws PageEditException as {@link #with} does
     */
    public List<TextEdit> edits(Charter charter) {
        return charter.equals(charter())
                ? List.of()
                : List.copyOf(outcome(charter).edits());
    }

    private EditOutcome<MarkdownPageSource> outcome(Charter charter) {
        EditOutcome<MarkdownPageSource> outcome =
                new PageEditor<>(page, charter, edited -> read(edited, reader)).edit();
        outcome.difference().ifPresent(difference -> {
            throw new PageEditException(
                    difference.pointer(),
                    difference.wanted(),
                    difference.found(),
                    UnifiedDiff.between("before", "after", text(), outcome.text()));
        });
        return outcome;
    }

    /**
     * What a person should know of the edit that led to this page: links to the anchor of a heading that was renamed
     * are left as they are.
     *
     * @return the diagnostics, in page order; empty for a page that was parsed
     */
    public List<Diagnostic> editDiagnostics() {
        return editDiagnostics;
    }

    /**
     * The lines in which another page differs from this one.
     *
     * @param name the name of the file, to stand in the first two lines
     * @param other the other page
     * @return a unified diff with three lines around each change, each line with its end; empty where the texts are equal
     */
    public String diff(String name, MarkdownPage other) {
        Objects.requireNonNull(name, "name");
        return UnifiedDiff.between("a/" + name, "b/" + name, text(), other.text());
    }

    /** Two pages are equal when their texts are, and what was read of them. */
    @Override
    public boolean equals(Object object) {
        return object instanceof MarkdownPage other
                && text().equals(other.text())
                && reading().equals(other.reading());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
