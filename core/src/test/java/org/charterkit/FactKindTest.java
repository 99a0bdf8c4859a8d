package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactKindTest {
    @Test
    void everyKindFitsItsUsualLayout() {
        assertThat(FactKind.values()).allMatch(kind -> kind.fits(kind.usualLayout()));
    }

    @Test
    void theWordsOfEnumsAreUnique() {
        assertThat(Stream.of(AttributeKind.values()).map(AttributeKind::word)).doesNotHaveDuplicates();
        assertThat(Stream.of(SectionKind.values()).map(SectionKind::word)).doesNotHaveDuplicates();
        assertThat(Stream.of(RoleKind.values()).map(RoleKind::word)).doesNotHaveDuplicates();
        assertThat(Stream.of(Layout.values()).map(Layout::word)).doesNotHaveDuplicates();
        assertThat(Stream.of(FactKind.values()).map(FactKind::pluralName)).doesNotHaveDuplicates();
        assertThat(Stream.of(CompletionStatus.values()).map(CompletionStatus::word))
                .doesNotHaveDuplicates();
    }
}
