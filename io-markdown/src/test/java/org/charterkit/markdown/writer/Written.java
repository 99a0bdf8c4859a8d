package org.charterkit.markdown.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterkit.Charter;
import org.charterkit.Fact;
import org.charterkit.Run;
import org.charterkit.Section;
import org.charterkit.markdown.MarkdownReader;
import org.charterkit.markdown.MarkdownWriter;
import org.charterkit.text.RichText;
import org.charterkit.vocabulary.Vocabulary;

/** Charters for examples, and the pages that are written of them. */
final class Written {
    private Written() {}

    static Section section(String heading, Run... runs) {
        RichText words = RichText.of(heading);
        return Section.builder()
                .heading(words)
                .level(2)
                .kind(Vocabulary.english().pageWords().sectionKind(words))
                .addAllContent(List.of(runs))
                .build();
    }

    static List<RichText> texts(String... words) {
        return List.of(words).stream().map(RichText::of).toList();
    }

    static Charter with(Fact... facts) {
        return Charter.builder().title("Tides").addFacts(facts).build();
    }

    static Charter with(Section section) {
        return Charter.builder().title("Tides").addSections(section).build();
    }

    static String written(Charter charter) {
        String page = MarkdownWriter.create().write(charter);
        assertThat(MarkdownReader.create().read(page).charter()).isEqualTo(charter);
        assertThat(MarkdownWriter.create().write(charter)).isEqualTo(page);
        return page;
    }

    static String body(Charter charter) {
        String page = written(charter);
        return page.substring(page.indexOf("## "));
    }
}
