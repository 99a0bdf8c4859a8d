package org.charterkit.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.text.TextStyle;

/** Text with links and styles: a plain string where nothing is marked, else a list of strings and marked runs. */
final class RichTextCodec implements Codec<RichText> {
    static final RichTextCodec INSTANCE = new RichTextCodec();

    @Override
    public RichText read(Node node) {
        return switch (node.type()) {
            case TEXT -> RichText.of(node.words());
            case LIST ->
                RichText.of(node.elements().stream().map(RichTextCodec::run).toList());
            default ->
                throw node.refuse(
                        "expected text, or a list of texts and of objects with a \"text\", found " + node.found());
        };
    }

    private static TextRun run(Node node) {
        if (node.type() == Node.Type.TEXT) {
            return TextRun.of(node.words());
        }
        Members members = node.members("text", "href", "title", "styles", "raw");
        Optional<String> raw = members.words("raw");
        String text = raw.isPresent() ? members.text("text").orElse("") : members.require("text", TextCodec.INSTANCE);
        Optional<String> href = members.words("href");
        Optional<String> title = members.text("title");
        Set<TextStyle> styles = Set.copyOf(members.list("styles", Words.STYLES));
        return node.build(() -> {
            TextRun run = raw.map(markup -> TextRun.opaque(markup, text)).orElseGet(() -> TextRun.of(text));
            TextRun linked = href.map(run::withHref).orElse(run);
            return title.map(linked::withTitle).orElse(linked).withStyles(styles);
        });
    }

    @Override
    public void write(RichText text, JsonOutput output) {
        List<TextRun> runs = text.runs();
        if (runs.size() == 1 && runs.get(0).isPlain()) {
            output.text(runs.get(0).text());
        } else if (runs.stream().allMatch(TextRun::isPlain)) {
            output.text(text.shownText());
        } else {
            output.array(() -> runs.forEach(run -> write(run, output)));
        }
    }

    private static void write(TextRun run, JsonOutput output) {
        if (run.isPlain()) {
            output.text(run.text());
            return;
        }
        output.object(() -> {
            if (run.raw().isEmpty() || !run.text().isEmpty()) {
                output.member("text", run.text());
            }
            output.member("href", run.href());
            output.member("title", run.title());
            output.list("styles", run.styles(), Words.STYLES);
            output.member("raw", run.raw());
        });
    }
}
