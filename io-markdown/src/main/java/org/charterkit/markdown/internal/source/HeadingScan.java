package org.charterkit.markdown.internal.source;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.charterkit.markdown.internal.outline.PageHeadings;
import org.charterkit.text.RichText;

/**
 * The lines of a page that may be headings, without parsing the page: every heading that parsing finds is among them, and
 * perhaps lines that are none.
 */
public final class HeadingScan implements PageHeadings {
    private final String page;
    private final InlineReader inlines;
    private final int bodyStart;

    public HeadingScan(String source, PageParser parser) {
        boolean hasReturns = source.indexOf('\r') >= 0;
        this.page = hasReturns ? source.replace("\r\n", "\n").replace('\r', '\n') : source;
        this.inlines = new InlineReader(parser.inlines(), List.of());
        this.bodyStart = FrontMatter.bodyStart(page);
    }

    @Override
    public String frontMatter() {
        return page.substring(0, bodyStart);
    }

    /** A heading that is underlined may have any words, and one that refers to the rest of the page. */
    @Override
    public boolean any(BiPredicate<Integer, RichText> asked) {
        boolean behindWords = false;
        for (int start = bodyStart; start < page.length(); ) {
            int end = page.indexOf('\n', start);
            end = end < 0 ? page.length() : end;
            int first = start;
            while (first < end && page.charAt(first) == ' ') {
                first++;
            }
            char c = first < end ? page.charAt(first) : '\n';
            if (c == '#' && isAsked(first, end, asked)) {
                return true;
            } else if (behindWords && (c == '=' || c == '-') && isUnderline(first, end, c)) {
                return true;
            }
            behindWords = c != '\n';
            start = end + 1;
        }
        return false;
    }

    private boolean isAsked(int first, int end, BiPredicate<Integer, RichText> asked) {
        int words = first;
        while (words < end && page.charAt(words) == '#') {
            words++;
        }
        String markdown = HeadingText.of(content(words, end)).words();
        Optional<RichText> plain = PlainInlines.read(markdown);
        boolean mayRefer = plain.isEmpty() && markdown.indexOf('[') >= 0;
        return mayRefer || asked.test(words - first, plain.orElseGet(() -> inlines.read(markdown)));
    }

    /** The content of a heading: without blanks around it, and without the number signs that close it. */
    private String content(int from, int to) {
        String content = page.substring(from, to).strip();
        int end = content.length();
        while (end > 0 && content.charAt(end - 1) == '#') {
            end--;
        }
        boolean closes = end == 0 || content.charAt(end - 1) == ' ' || content.charAt(end - 1) == '\t';
        return closes ? content.substring(0, end).strip() : content;
    }

    private boolean isUnderline(int first, int end, char sign) {
        int at = first;
        while (at < end && page.charAt(at) == sign) {
            at++;
        }
        return page.substring(at, end).isBlank();
    }
}
