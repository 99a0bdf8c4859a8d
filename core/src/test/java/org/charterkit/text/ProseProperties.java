package org.charterkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
class ProseProperties {
    @Property
    void theSourceIsTheProse(@ForAll Prose prose) {
        assertThat(Prose.of(prose.source())).isEqualTo(prose).hasSameHashCodeAs(prose);
    }

    @Property
    void linesEndWithLineFeeds(@ForAll Prose prose) {
        assertThat(prose.source()).doesNotContain("\r");
        assertThat(Prose.of(prose.source().replace("\n", "\r\n"))).isEqualTo(prose);
        assertThat(Prose.of(prose.source().replace('\n', '\r'))).isEqualTo(prose);
    }

    @Property
    void blankLinesAtTheEndsGo(@ForAll Prose prose) {
        assertThat(Prose.of("\n \t\n" + prose.source() + " \n\n")).isEqualTo(prose);
    }

    @Property
    void aBlankLineStandsBetweenJoinedProses(@ForAll Prose first, @ForAll Prose second) {
        assertThat(first.plus(second)).isEqualTo(Prose.of(first.source() + "\n\n" + second.source()));
    }

    @Property
    void wrappingLinesSaysTheSame(@ForAll Prose prose) {
        Prose wrapped = Prose.of(prose.source().replace(" ", "\n "));
        assertThat(wrapped.sameAs(prose)).isTrue();
        assertThat(prose.plus(Prose.of("more")).sameAs(prose)).isFalse();
    }
}
