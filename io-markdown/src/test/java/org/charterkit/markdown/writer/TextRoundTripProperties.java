package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.ScopeItem;
import org.charterkit.Section;
import org.charterkit.SectionKind;
import org.charterkit.arbitraries.Texts;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Words of every kind, in every style, are read from each place of a page as they were written there. */
class TextRoundTripProperties {
    private static final Vocabulary ENGLISH = Vocabulary.english();
    private static final MarkdownReader READER =
            MarkdownReader.builder().vocabulary(ENGLISH).build();
    private static final MarkdownWriter WRITER =
            MarkdownWriter.builder().vocabulary(ENGLISH).build();

    /** Texts of many runs, and words that a page takes for words. */
    @Provide
    Arbitrary<RichText> texts() {
        return Texts.runs()
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(RichText::of)
                .filter(text -> !text.isBlank() && !ENGLISH.isPlaceholder(text));
    }

    @Property
    void anItemOfAList(@ForAll("texts") RichText text) {
        check(Charter.builder().title("Tides").addFacts(ScopeItem.of(text)).build());
    }

    @Property
    void aCellOfATable(@ForAll("texts") RichText text) {
        check(Charter.builder()
                .title("Tides")
                .addFacts(Attribute.of(RichText.of("Tide tables"), text, AttributeKind.OTHER, Optional.empty()))
                .build());
    }

    @Property
    void aHeading(@ForAll("texts") RichText text) {
        check(Charter.builder()
                .title("Tides")
                .addSections(Section.builder()
                        .heading(text)
                        .level(2)
                        .kind(SectionKind.OTHER)
                        .build())
                .build());
    }

    private static void check(Charter stated) {
        Charter charter = stated.interpretedBy(ENGLISH);
        assertThat(READER.read(WRITER.write(charter)).charter()).isEqualTo(charter);
    }
}
