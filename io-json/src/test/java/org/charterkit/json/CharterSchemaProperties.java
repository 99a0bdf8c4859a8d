package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.Charter;
import org.charterkit.arbitraries.AnyCharters;
import org.charterkit.arbitraries.ConsistentCharters;
import org.charterkit.io.PageKind;
import org.charterkit.io.Reading;

class CharterSchemaProperties {
    @Property
    @Domain(AnyCharters.class)
    void anyCharterIsWrittenAsTheSchemaSays(@ForAll Charter charter) {
        assertThat(SchemaCheck.ofCharter(JsonWriter.compact().write(charter))).isEmpty();
    }

    @Property
    @Domain(ConsistentCharters.class)
    void aConsistentCharterIsWrittenAsTheSchemaSays(@ForAll Charter charter) {
        assertThat(SchemaCheck.ofCharter(JsonWriter.compact().write(charter))).isEmpty();
    }

    @Property(tries = 100)
    @Domain(ConsistentCharters.class)
    void aReadingIsWrittenAsTheSchemaSays(@ForAll Charter charter) {
        Reading reading = Reading.builder()
                .charter(charter)
                .kind(PageKind.CHARTER)
                .kindReason("it is one")
                .build();

        assertThat(SchemaCheck.ofReading(JsonWriter.compact().writeReading(reading, "tides.md")))
                .isEmpty();
    }
}
