package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/** A stretch of text with one link and one set of styles, or markup that is kept as it is. */
final class MarkedRunCodec {
    static final Codec<TextRun> INSTANCE = ObjectCodec.<TextRun, Draft>of(input -> new Draft(), Draft::build)
            .member(
                    "text",
                    draft -> draft.raw.isEmpty(),
                    (input, draft) -> draft.text = input.scalar().text(),
                    (name, run, output) -> {
                        if (run.raw().isEmpty() || !run.text().isEmpty()) {
                            output.name(name);
                            output.cleanText(run.text());
                        }
                    })
            .optional("href", TextCodec.WORDS, (draft, href) -> draft.href = href, TextRun::href)
            .optional("title", TextCodec.INSTANCE, (draft, title) -> draft.title = title, TextRun::title)
            .list("styles", Words.STYLES, (draft, styles) -> draft.styles = styles, TextRun::styles)
            .optional("raw", TextCodec.WORDS, (draft, raw) -> draft.raw = raw, TextRun::raw)
            .codec();

    private MarkedRunCodec() {}

    private static final class Draft {
        private String text = "";
        private Optional<String> href = Optional.empty();
        private Optional<String> title = Optional.empty();
        private List<TextStyle> styles = List.of();
        private Optional<String> raw = Optional.empty();

        private TextRun build() {
            TextRun run = raw.isPresent() ? TextRun.opaque(raw.get(), text) : TextRun.of(text);
            TextRun linked = href.isPresent() ? run.withHref(href.get()) : run;
            TextRun titled = title.isPresent() ? linked.withTitle(title.get()) : linked;
            return styles.isEmpty() ? titled : titled.withStyles(Set.copyOf(styles));
        }
    }
}
