package org.charterkit.markdown.rendered;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.charterkit.io.CharterFormat;
import org.charterkit.io.CharterReader;
import org.charterkit.io.CharterWriter;

/**
 * Rendered handbook pages as a format: {@code html}, files ending in {@code .html}, {@code .htm} or {@code .xhtml}.
 *
 * <p>A document is recognised by its doctype or root element, or by beginning with an element that only HTML has there.
 * The format is always installed; {@link #reader()} needs jsoup, as {@link HtmlReader} says.
 *
 * @since 0.1.0
 */
public final class HtmlFormat implements CharterFormat {
    /** What may stand before the first element. */
    private static final String PROLOGUE = "\\A\\uFEFF?(?:\\s|<!--(?s:.*?)-->|<\\?xml[^>]*>)*+";

    private static final Pattern DOCUMENT =
            Pattern.compile(PROLOGUE + "<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FRAGMENT = Pattern.compile(
            PROLOGUE + "<(?:main|article|section|header|nav|title|meta|link|h[1-6]|p)\\b", Pattern.CASE_INSENSITIVE);

    /** A page in Markdown may begin with HTML, too; then headings of its own follow. */
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S");

    /** A format without settings; {@link java.util.ServiceLoader} makes it, too. */
    public HtmlFormat() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("html", "htm", "xhtml");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    @Override
    public boolean recognises(byte[] beginning) {
        String text = decoded(beginning);
        return DOCUMENT.matcher(text).find()
                || (FRAGMENT.matcher(text).find()
                        && !MARKDOWN_HEADING.matcher(text).find());
    }

    /** Tags are ASCII, so that any encoding will do that tells bytes from pairs of them. */
    private static String decoded(byte[] bytes) {
        boolean hasPairs = bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0 || isMark(bytes));
        boolean isUtf8 = !hasPairs;
        return new String(bytes, isUtf8 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
    }

    private static boolean isMark(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    /**
     * Reads this format.
     *
     * @return a reader with the standard settings
     * @throws IllegalStateException if jsoup is missing; it says what to add
     */
    @Override
    public CharterReader reader() {
        return HtmlReader.create();
    }

    @Override
    public Optional<CharterWriter> writer() {
        return Optional.empty();
    }
}
