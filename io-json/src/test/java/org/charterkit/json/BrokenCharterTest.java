package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.charterkit.io.CharterReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the schema and the reader disagree on one of these documents, one of them is wrong. */
class BrokenCharterTest {
    static List<BrokenDocument> documents() {
        return BrokenDocument.in("broken-charters.txt");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRefusedByTheSchema(BrokenDocument document) {
        assertThat(SchemaCheck.ofCharter(document.json())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRefusedByTheReaderWithItsPlace(BrokenDocument document) {
        CharterReadException refused = catchThrowableOfType(
                CharterReadException.class, () -> JsonReader.create().read(document.json()));

        assertThat(refused).hasMessageStartingWith(document.refusal());
        String pointer = refused.pointer().orElseThrow().toString();
        assertThat(document.place())
                .isEqualTo(refused.position().orElseThrow() + (pointer.isEmpty() ? "" : " " + pointer));
    }

    @Test
    void theyAreManyAndNoTwoAreAlike() {
        assertThat(documents()).hasSizeGreaterThan(90);
        assertThat(documents()).extracting(BrokenDocument::name).doesNotHaveDuplicates();
        assertThat(documents()).extracting(BrokenDocument::json).doesNotHaveDuplicates();
    }
}
