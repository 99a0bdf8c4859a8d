package org.charterkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.Charter;
import org.charterkit.FactKind;
import org.charterkit.Pointer;
import org.charterkit.arbitraries.AnyCharters;
import org.charterkit.io.Reading;

@Domain(AnyCharters.class)
class RoundTripProperties {
    @Property
    void whatIsWrittenIsReadBackEqual(@ForAll Charter charter) {
        assertThat(JsonReader.create().read(JsonWriter.create().write(charter)).charter())
                .isEqualTo(charter);
    }

    @Property
    void oneLineSaysTheSame(@ForAll Charter charter) {
        String line = JsonWriter.compact().write(charter);

        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(JsonReader.create().read(line).charter()).isEqualTo(charter);
    }

    @Property
    void whatIsReadIsWrittenBackToTheLetter(@ForAll Charter charter) {
        String json = JsonWriter.create().write(charter);

        assertThat(JsonWriter.create().write(JsonReader.create().read(json).charter()))
                .isEqualTo(json);
    }

    @Property
    void everyFactHasItsPlace(@ForAll Charter charter) {
        String json = JsonWriter.create().write(charter);
        Reading reading = JsonReader.create().read(json);

        for (int i = 0; i < charter.outOfScope().size(); i++) {
            assertThat(textAt(Pointer.to(FactKind.SCOPE_ITEM, i), reading, json).substring(0, 1))
                    .isIn("\"", "[");
        }
        for (int i = 0; i < charter.participants().size(); i++) {
            assertThat(textAt(Pointer.to(FactKind.PARTICIPANT, i), reading, json))
                    .startsWith("{")
                    .endsWith("}");
        }
        assertThat(reading.places()).containsKeys(sectionPointers(charter));
    }

    /** The text of the place itself, and of nothing around it. */
    private static String textAt(Pointer pointer, Reading reading, String json) {
        assertThat(reading.places()).containsKey(pointer);
        return reading.locate(pointer).orElseThrow().textIn(json);
    }

    private static Pointer[] sectionPointers(Charter charter) {
        return IntStream.range(0, charter.sections().size())
                .mapToObj(Pointer::toSection)
                .toArray(Pointer[]::new);
    }
}
