package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;
import org.charterkit.text.Prose;

@Domain(AnyCharters.class)
class SectionProperties {
    @Property
    void twoProsesInARowAreOne(@ForAll Section section, @ForAll Prose first, @ForAll Prose second, @ForAll Run run) {
        List<Block> blocks = List.of(new ProseBlock(first), new ProseBlock(second), run, new ProseBlock(first));
        assertThat(section.withContent(blocks).content())
                .containsExactly(new ProseBlock(first.plus(second)), run, new ProseBlock(first));
    }

    @Property
    void thereAreNeverTwoProsesInARow(@ForAll Section section) {
        for (int i = 1; i < section.content().size(); i++) {
            assertThat(section.content().subList(i - 1, i + 1)).isNotEmpty().anyMatch(Run.class::isInstance);
        }
    }

    @Property
    void runsAndProsesTogetherAreTheContent(@ForAll Section section) {
        List<Block> content = new ArrayList<>(section.runs());
        section.prose().forEach(prose -> content.add(new ProseBlock(prose)));
        assertThat(content).containsExactlyInAnyOrderElementsOf(section.content());
    }
}
