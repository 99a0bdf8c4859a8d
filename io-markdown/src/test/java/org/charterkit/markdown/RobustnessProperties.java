package org.charterkit.markdown;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterkit.arbitraries.Texts;

/** Whatever the text: a reading, always the same, or a refusal. */
class RobustnessProperties {
    private static final List<String> FRAGMENTS = List.of(
            "---\n",
            "title: ",
            "\n",
            "\n\n",
            "## Exit Criteria\n",
            "## Roles\n",
            "## Timeline\n",
            "## Attributes\n",
            "### Path 1: 2022-02-02 > 2022-02-18\n",
            "- ",
            "  - ",
            "1. ",
            "[x] ",
            "=> 100%",
            "=> 50%",
            "✅ ",
            "| ",
            " |\n",
            "|---|---|\n",
            "| Criteria | DRI |\n",
            "| Working Group Role | Person |\n",
            "Ada Example",
            "@ada",
            ", ",
            "TBD",
            "Facilitator: ",
            "2022-01-24",
            "FY23-Q4",
            "<table>\n",
            "<tr>",
            "<td>",
            "</td>",
            "</table>\n",
            "<ul><li>",
            "</li></ul>",
            "<br>",
            "**",
            "`",
            "[",
            "](https://x.example)",
            "{{< x >}}",
            "{#id}",
            "> ",
            "```\n",
            "\r",
            "\t",
            "    ",
            "\u0000",
            "\uD83D",
            "DRI: ",
            "(",
            ")",
            "Status: Complete\n",
            "## On this page\n- TOC\n{:toc}\n");

    @Property(tries = 600)
    void anyMixOfMarkdownIsRead(@ForAll("mixes") String page) {
        ReadOrRefused.check(MarkdownReader.create(), page);
    }

    @Property(tries = 400)
    void anyTextIsRead(@ForAll("texts") String page) {
        ReadOrRefused.check(MarkdownReader.create(), page);
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Texts.strings(),
                        Texts.proses().map(prose -> prose.source()),
                        Arbitraries.of(
                                "\n", "\n\n", "## Exit Criteria\n\n- ", "## Roles\n\n| Role | Name |\n|---|---|\n| "))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
