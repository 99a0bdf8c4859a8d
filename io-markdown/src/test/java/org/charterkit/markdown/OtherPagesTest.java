package org.charterkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;
import org.charterkit.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The rest of a handbook: policies, job families and job descriptions, which are no charters. */
class OtherPagesTest {
    private static final int SOME_ARE_CHARTERS = 20;

    @Test
    void hardlyAnyIsTakenForACharter() {
        Corpus corpus = Corpus.required();
        MarkdownReader reader =
                MarkdownReader.builder().vocabulary(Vocabulary.english()).build();
        List<String> charters = new ArrayList<>();
        int pages = corpus.forEachOtherPage((name, text) -> {
            Reading reading = reader.read(text);
            if (reading.kind() == PageKind.CHARTER) {
                charters.add(name);
            }
            assertThat(reading.charter().interpretedBy(Vocabulary.english()))
                    .as(name)
                    .isEqualTo(reading.charter());
        });
        System.out.println(charters.size() + " of " + pages + " other pages taken for charters: " + charters);
        assertThat(pages).isGreaterThan(3_000);
        assertThat(charters).hasSizeLessThanOrEqualTo(SOME_ARE_CHARTERS);
    }
}
