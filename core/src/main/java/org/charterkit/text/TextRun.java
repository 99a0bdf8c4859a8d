package org.charterkit.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of text with one link and one set of styles.
 *
 * <p>Runs are the parts of a {@link RichText}, which brings them into normal form. An opaque run carries markup that is
 * kept as it is (an image, an inline HTML tag, a shortcode) and the text that a reader sees in its place.
 *
 * @since 0.1.0
 */
public final class TextRun {
    private static final TextRun LINE_BREAK =
            new TextRun(" ", Optional.empty(), Optional.empty(), Set.of(), Optional.of("<br>"));

    private final String text;
    private final Optional<String> href;
    private final Optional<String> title;
    private final Set<TextStyle> styles;
    private final Optional<String> raw;

    private TextRun(
            String text, Optional<String> href, Optional<String> title, Set<TextStyle> styles, Optional<String> raw) {
        this.text = text;
        this.href = href;
        this.title = title;
        this.styles = styles;
        this.raw = raw;
    }

    /**
     * Plain text: no link, no style.
     *
     * @param text the text, possibly empty
     * @return a run of that text
     */
    public static TextRun of(String text) {
        return new TextRun(
                Objects.requireNonNull(text, "text"), Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }

    /**
     * A link. A bare URL is a run whose text is its link.
     *
     * @param text what is shown
     * @param href where it leads, as written on the page
     * @return a run with that link
     */
    public static TextRun link(String text, String href) {
        return of(text).withHref(href);
    }

    /**
     * Markup that is kept as it is.
     *
     * @param raw the markup, on one line
     * @param text what a reader sees in its place: an image's description, nothing for a tag
     * @return an opaque run
     * @throws IllegalArgumentException if {@code raw} is blank
     */
    public static TextRun opaque(String raw, String text) {
        if (raw.isBlank()) {
            throw new IllegalArgumentException("raw: the markup of an opaque run must not be blank");
        }
        return new TextRun(
                Objects.requireNonNull(text, "text"), Optional.empty(), Optional.empty(), Set.of(), Optional.of(raw));
    }

    /**
     * A hard line break: an opaque run {@code <br>} whose text is one blank.
     *
     * @return the line break
     */
    public static TextRun lineBreak() {
        return LINE_BREAK;
    }

    /**
     * The text that a reader sees.
     *
     * @return the text, without markup; empty for a tag
     */
    public String text() {
        return text;
    }

    /**
     * Where the run leads.
     *
     * @return the link's destination as written, never blank; empty where the run is no link
     */
    public Optional<String> href() {
        return href;
    }

    /**
     * The link's title.
     *
     * @return the title; empty where there is none
     */
    public Optional<String> title() {
        return title;
    }

    /**
     * The styles of the run.
     *
     * @return the styles in the order of {@link TextStyle}, unmodifiable
     */
    public Set<TextStyle> styles() {
        return styles;
    }

    /**
     * The markup of an opaque run.
     *
     * @return the markup as written; empty for text
     */
    public Optional<String> raw() {
        return raw;
    }

    /**
     * Whether this is a hard line break.
     *
     * @return true for {@link #lineBreak()}, whatever its link and styles
     */
    public boolean isLineBreak() {
        return raw.equals(LINE_BREAK.raw);
    }

    /**
     * Whether the run is text alone: no link, no style, no markup.
     *
     * @return true where only {@link #text()} is present
     */
    public boolean isPlain() {
        return href.isEmpty() && styles.isEmpty() && raw.isEmpty();
    }

    /**
     * This run with another text.
     *
     * @param newText the text
     * @return a run that differs in its text only
     */
    public TextRun withText(String newText) {
        return newText.equals(text) ? this : new TextRun(newText, href, title, styles, raw);
    }

    /**
     * This run as a link.
     *
     * @param newHref where it leads
     * @return a run that differs in its link only
     * @throws IllegalArgumentException if {@code newHref} is blank
     */
    public TextRun withHref(String newHref) {
        if (newHref.isBlank()) {
            throw new IllegalArgumentException("href: a link's destination must not be blank");
        }
        return new TextRun(text, Optional.of(newHref), title, styles, raw);
    }

    /**
     * This run with a title on its link.
     *
     * @param newTitle the title
     * @return a run that differs in its title only
     * @throws IllegalArgumentException if the run is no link
     */
    public TextRun withTitle(String newTitle) {
        if (href.isEmpty()) {
            throw new IllegalArgumentException("title: only a link has a title, and this run has no href");
        }
        return new TextRun(text, href, newTitle.isEmpty() ? Optional.empty() : Optional.of(newTitle), styles, raw);
    }

    /**
     * This run without its link.
     *
     * @return a run without link and title
     */
    public TextRun withoutLink() {
        return href.isEmpty() ? this : new TextRun(text, Optional.empty(), Optional.empty(), styles, raw);
    }

    /**
     * This run with exactly the given styles.
     *
     * @param newStyles the styles
     * @return a run that differs in its styles only
     */
    public TextRun withStyles(Set<TextStyle> newStyles) {
        if (newStyles.equals(styles)) {
            return this;
        }
        Set<TextStyle> copy = newStyles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(newStyles));
        return new TextRun(text, href, title, copy, raw);
    }

    /**
     * This run with one style more.
     *
     * @param style the style to add
     * @return a run that has the style
     */
    public TextRun withStyle(TextStyle style) {
        EnumSet<TextStyle> more = EnumSet.of(style);
        more.addAll(styles);
        return withStyles(more);
    }

    /**
     * This run with one style less.
     *
     * @param style the style to take away
     * @return a run that does not have the style; this one where it does not
     */
    public TextRun withoutStyle(TextStyle style) {
        if (!styles.contains(style)) {
            return this;
        }
        EnumSet<TextStyle> fewer = EnumSet.copyOf(styles);
        fewer.remove(style);
        return withStyles(fewer);
    }

    /** Whether the other run has the same link, title and styles, so that two texts can be one run. */
    boolean joins(TextRun other) {
        return raw.isEmpty()
                && other.raw.isEmpty()
                && href.equals(other.href)
                && title.equals(other.title)
                && styles.equals(other.styles);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof TextRun other
                && text.equals(other.text)
                && href.equals(other.href)
                && title.equals(other.title)
                && styles.equals(other.styles)
                && raw.equals(other.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, href, title, styles, raw);
    }

    @Override
    public String toString() {
        StringBuilder result = new StringBuilder(raw.orElse(text));
        href.ifPresent(target -> result.append(" -> ").append(target));
        title.ifPresent(words -> result.append(" \"").append(words).append('"'));
        if (!styles.isEmpty()) {
            result.append(' ').append(styles);
        }
        return result.toString();
    }
}
