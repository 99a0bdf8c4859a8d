package org.charterkit.markdown.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterkit.DataMap;
import org.charterkit.io.ReadLimits;
import org.charterkit.text.RichText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What is read without a parser is what the parser reads. */
class PlainReadingProperties {
    private static final InlineReader PARSER =
            new InlineReader(ReadLimits.standard().nesting());

    @Property(tries = 20_000)
    void plainInlinesAreThoseOfTheParser(@ForAll("inlines") String markdown) {
        PlainInlines.read(markdown).ifPresent(plain -> assertThat(plain).isEqualTo(PARSER.parse(markdown)));
    }

    @Property(tries = 20_000)
    void plainFrontMatterIsThatOfTheParser(@ForAll("frontMatter") String yaml) {
        PlainFrontMatter.read(yaml)
                .ifPresent(plain -> assertThat(Optional.of(plain)).as(yaml).isEqualTo(parsed(yaml)));
    }

    @Property(tries = 20_000)
    void tablesStandWhereTheExtensionFindsThem(@ForAll("tables") String markdown) {
        Parser.ParserExtension extension = (Parser.ParserExtension) TablesExtension.create();

        assertThat(blocks(markdown, TableLines.extension())).isEqualTo(blocks(markdown, extension));
    }

    /** The blocks that a parser finds, and the lines of each. */
    private static List<String> blocks(String markdown, Parser.ParserExtension tables) {
        Node document = Parser.builder()
                .extensions(List.of(tables))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(markdown);
        List<String> found = new ArrayList<>();
        add(document, found);
        return found;
    }

    private static void add(Node node, List<String> found) {
        if (node instanceof Block) {
            found.add(node.getClass().getSimpleName() + node.getSourceSpans());
        }
        for (Node child = node.getFirstChild();
                child != null && !(node instanceof TableBlock);
                child = child.getNext()) {
            add(child, found);
        }
    }

    @Example
    void tablesAreFoundAmongTheBlocksOfAPage() {
        assertThat(blocks("words\n| a |\n|---|\n| b |\n|\n", TableLines.extension()))
                .anyMatch(block -> block.startsWith("TableBlock"));
    }

    private static Optional<DataMap> parsed(String yaml) {
        try {
            return Optional.of(FrontMatter.parse(yaml, ReadLimits.standard()));
        } catch (YamlEngineException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Example
    void whatMostPagesHoldNeedsNoParser() {
        assertThat(PlainInlines.read("Ada [Example](https://git.example.com/ada_e) => 60% of wg_tides!"))
                .map(RichText::plainText)
                .contains("Ada Example => 60% of wg_tides!");
        assertThat(PlainInlines.read("[x] Publish `tides.csv`\n  in **two** formats"))
                .map(RichText::plainText)
                .contains("[x] Publish tides.csv in two formats");
        assertThat(PlainInlines.read("**Lead/Owner:** Ada & Bea; **Tides:**"))
                .map(RichText::plainText)
                .contains("Lead/Owner: Ada & Bea; Tides:");
        assertThat(PlainInlines.read("~~Ada~~ and *Bea* for _everyone_"))
                .map(RichText::plainText)
                .contains("Ada and Bea for everyone");
        assertThat(
                        PlainFrontMatter.read(
                                "title: \"Tide: Tables\"\ndescription: Of every harbour\nmenu: false\ndate: 2022-01-24T10:00Z\n"))
                .isPresent();
    }

    @Example
    void whatMayMeanMoreNeedsOne() {
        assertThat(PlainInlines.read("*Ada* **Bea**, ~~Cai~~ _Dag_!")).isEmpty();
        assertThat(PlainInlines.read("*Ada **Bea***")).isEmpty();
        assertThat(PlainInlines.read("*Ada")).isEmpty();
        assertThat(PlainInlines.read("[Ada][1]")).isEmpty();
        assertThat(PlainInlines.read("![Ada](ada.png)")).isEmpty();
        assertThat(PlainInlines.read("Ada &amp; Bea")).isEmpty();
        assertThat(PlainInlines.read("Ada  \nBea")).isEmpty();
        assertThat(PlainInlines.read("``Ada``")).isEmpty();
        assertThat(PlainInlines.read("`{{< ada >}}`")).isEmpty();
        assertThat(PlainFrontMatter.read("title: a: b\n")).isEmpty();
        assertThat(PlainFrontMatter.read("title: \"a\\tb\"\n")).isEmpty();
        assertThat(PlainFrontMatter.read("title: a\n  b\n")).isEmpty();
        assertThat(PlainFrontMatter.read("title: a\ntitle: b\n")).isEmpty();
    }

    @Provide
    Arbitrary<String> inlines() {
        return Arbitraries.of(
                        "a",
                        "B",
                        "1",
                        " ",
                        "  ",
                        "_",
                        "*",
                        "~",
                        "`",
                        "[",
                        "]",
                        "(",
                        ")",
                        "](",
                        "![",
                        "!",
                        "<",
                        ">",
                        "&",
                        ";",
                        "\\",
                        "{",
                        "}",
                        ".",
                        ":",
                        "://",
                        "https://git.example.com/a_b",
                        "[Ada](https://git.example.com)",
                        "&amp;",
                        "&#64;",
                        "**Tides:**",
                        "**Tides / Tables:** ",
                        "[a_b](/c#d)",
                        "[Bea](/c?d[]=e&f=[g])",
                        "[ ] ",
                        "[x] ",
                        "`a b`",
                        "`c_d*`",
                        "a\nb",
                        "ü",
                        "目",
                        "\u00a0",
                        "\t",
                        "\n",
                        "#",
                        "-",
                        "=>",
                        "|",
                        "'",
                        "\"",
                        "😀")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                        "a",
                        "|",
                        "|",
                        "|",
                        "| a | b |\n",
                        "|---|---|\n",
                        "a | b\n--- | ---\n",
                        "-",
                        ":-",
                        "---",
                        "\n",
                        "\n",
                        "\n\n",
                        " ",
                        "    ",
                        "\t",
                        "> ",
                        "- ",
                        "1. ",
                        "# ",
                        "```",
                        "<div>",
                        "\\",
                        "\\|",
                        "[a]: /b\n",
                        "=")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> frontMatter() {
        return Arbitraries.of(
                        "title",
                        "a",
                        "null",
                        "true",
                        "/tides/tables/",
                        "false",
                        "y",
                        "e1",
                        "x_y",
                        ": ",
                        ":",
                        ": ",
                        " ",
                        "\n",
                        "\n",
                        "\r\n",
                        "\"",
                        "'",
                        "#",
                        " #",
                        "-",
                        "- ",
                        "|",
                        ">",
                        "&",
                        "*",
                        "!",
                        "%",
                        "@",
                        "`",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        "?",
                        "1",
                        "0x1",
                        "~",
                        "words of it",
                        "2022-01",
                        "！",
                        "\uffe5",
                        "-24T10:00:00Z",
                        "\\",
                        "\t",
                        "ü",
                        "目",
                        "\u00a0",
                        "\u2028",
                        "\u3000",
                        "😀",
                        "---",
                        "...")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }
}
