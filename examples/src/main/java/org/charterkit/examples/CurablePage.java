package org.charterkit.examples;

import java.io.IOException;
import org.charterkit.markdown.MarkdownFormat;
import org.charterkit.markdown.MarkdownPage;

/**
 * A page whose text can be put right: one in Markdown, in a file that still says what was read from it.
 *
 * @param file the file
 * @param page what stands in it
 */
record CurablePage(PageFileToEdit file, MarkdownPage page) {
    /**
     * The page of a file that was read.
     *
     * @throws IOException if it is in another format or no file, cannot be read, or was changed since it was read; the
     *     message says which
     */
    static CurablePage of(ReadPage read) throws IOException {
        if (read.path().isEmpty()) {
            throw new IOException("is no file");
        }
        if (!isMarkdown(read)) {
            throw new IOException("is not in Markdown");
        }
        PageFileToEdit file = PageFileToEdit.read(read.path().get());
        MarkdownPage page = MarkdownPage.parse(file.text());
        if (!page.reading().equals(read.reading())) {
            throw new IOException("was changed by somebody else since it was read");
        }
        return new CurablePage(file, page);
    }

    static boolean isMarkdown(ReadPage read) {
        return read.format() instanceof MarkdownFormat;
    }
}
