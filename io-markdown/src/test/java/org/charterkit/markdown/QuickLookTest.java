package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.AttributeKind;
import org.charterkit.SectionKind;
import org.charterkit.io.PageKind;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick look says "certainly not" only, and reading agrees. */
class QuickLookTest {
    private static final MarkdownReader READER = MarkdownReader.create();
    private static final int FEW = 400;

    private static final String FACTS = """

            | Property | Value |
            | --- | --- |
            | Date Created | 2022-01-24 |
            | End Date | 2022-07-29 |

            ## Goals

            Publish the tide tables.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Attributes",
                "   ### Attributes ###",
                "## **Attributes**",
                "## Attri*butes*",
                "## Attri&#98;utes",
                "## Attributes {#attributes}",
                "## 1. Attributes (draft)",
                "## [Attributes](https://git.example.com)",
                "## [Attributes][here]",
                "Attributes\n---",
                "Working Group\nAttributes\n===",
                "## 属性"
            })
    void aHeadingOfAttributesMayBeThatOfACharter(String heading) {
        String page = "# Tide Tables\n\n" + heading + "\n" + FACTS + "\n[here]: https://git.example.com\n";

        assertThat(READER.mayBeCharter(page)).isTrue();
        assertThat(READER.mayBeCharter(page.replace("\n", "\r"))).isTrue();
        assertThat(READER.mayBeCharter("\uFEFF" + page.replace("\n", "\r\n"))).isTrue();
    }

    @Test
    void aTableOfAttributesAloneMakesNoCharter() {
        String page = "# Tide Tables\n\n## Facts\n" + FACTS;

        assertThat(READER.mayBeCharter(page)).isFalse();
        assertThat(READER.read(page).kind()).isNotEqualTo(PageKind.CHARTER);
        assertThat(READER.read("# Tide Tables Working Group\n\n## Facts\n" + FACTS)
                        .kind())
                .isEqualTo(PageKind.CHARTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Tide Tables Working Group\n---\n",
                "---\ntitle: >\n  Tide Working\n  Group\n---\n",
                "---\ntitle: \"Tide \\x57orking Group\"\n---\n",
                "---\ntitle: Working\nx: [\ntitle: Group\n---\n",
                "---\nname: x\ndescription: The working group of tides\n---\n",
                "# Tide Tables Working Group\n",
                "\uFEFF# Tide Tables *Working* Group\n"
            })
    void aPageThatNamesAGroupMayBeACharter(String beginning) {
        assertThat(READER.mayBeCharter(beginning + "\nWords.\n")).isTrue();
    }

    @Test
    void aPageWithoutSuchWordsIsNone() {
        String page = "---\ntitle: Tide Tables\n---\n\n## Overview\n" + FACTS + "\nA working group does this.\n";

        assertThat(READER.mayBeCharter(page)).isFalse();
        assertThat(READER.read(page).kind()).isNotEqualTo(PageKind.CHARTER);
        assertThat(READER.mayBeCharter("")).isFalse();
    }

    @Test
    void theWordsAreThoseOfTheReader() {
        MarkdownReader reader = MarkdownReader.builder()
                .vocabulary(Vocabulary.english()
                        .withHeading("Vital signs", SectionKind.ATTRIBUTES)
                        .withAttribute("Born", AttributeKind.DATE_CREATED))
                .build();

        assertThat(reader.mayBeCharter("## Vital Signs\n" + FACTS)).isTrue();
        assertThat(READER.mayBeCharter("## Vital Signs\n" + FACTS)).isFalse();
    }

    @Test
    void noCharterOfTheCorpusIsCalledNone() {
        Corpus corpus = Corpus.required();
        List<String> missed = new ArrayList<>();
        List<String> left = new ArrayList<>();
        corpus.pages().forEach(page -> look(page.toString(), Corpus.text(page), missed, left));
        int others = corpus.forEachOtherPage((name, text) -> look(name, text, missed, left));

        System.out.println(left.size() + " of " + (corpus.pages().size() + others) + " pages may be charters");
        assertThat(missed).isEmpty();
        assertThat(left).hasSizeLessThan(FEW);
    }

    private static void look(String name, String text, List<String> missed, List<String> left) {
        if (READER.mayBeCharter(text)) {
            left.add(name);
        } else if (READER.read(text).kind() == PageKind.CHARTER) {
            missed.add(name);
        }
    }
}
