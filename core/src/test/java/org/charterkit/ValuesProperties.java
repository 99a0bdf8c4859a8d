package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
class ValuesProperties {
    @Property
    void aCharterBuiltOfAnothersPartsIsEqualToIt(@ForAll Charter charter) {
        Charter rebuilt = Charter.builder()
                .title(charter.title())
                .description(charter.description())
                .frontMatter(charter.frontMatter())
                .extensions(charter.extensions())
                .addAllSections(charter.sections())
                .build();
        assertThat(rebuilt).isEqualTo(charter).hasSameHashCodeAs(charter);
        assertThat(rebuilt).hasToString(charter.toString());
    }
}
