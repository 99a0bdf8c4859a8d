import org.jspecify.annotations.NullMarked;

/** Charters from handbook pages in Markdown. */
@NullMarked
module org.charterkit.markdown {
    requires transitive org.charterkit;
    requires io.github.javadiffutils;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires static org.jsoup;
    requires static org.jspecify;
    requires org.snakeyaml.engine;

    exports org.charterkit.markdown;
    exports org.charterkit.markdown.rendered;
    exports org.charterkit.markdown.report;

    provides org.charterkit.io.CharterFormat with
            org.charterkit.markdown.MarkdownFormat,
            org.charterkit.markdown.rendered.HtmlFormat,
            org.charterkit.markdown.rendered.TextFormat;
}
