package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
class DataMapProperties {
    @Property
    void theEntriesAreTheMap(@ForAll DataMap map) {
        assertThat(DataMap.of(map.entries())).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(map.isEmpty()).isEqualTo(map.equals(DataMap.empty()));
    }

    @Property
    void aValueThatIsSetIsThereAndTheRestStays(@ForAll DataMap map, @ForAll DataValue value) {
        DataMap changed = map.with("status", value);
        assertThat(changed.get("status")).contains(value);
        assertThat(changed.without("status")).isEqualTo(map.without("status"));
        assertThat(changed.entries())
                .hasSize(map.entries().size() + (map.get("status").isPresent() ? 0 : 1));
    }

    @Property
    void aValueIsSetInPlace(@ForAll DataMap map, @ForAll DataValue value) {
        List<String> names = map.entries().stream().map(DataMap.Entry::name).toList();
        for (String name : names) {
            assertThat(map.with(name, value).entries().stream().map(DataMap.Entry::name))
                    .isEqualTo(names);
        }
    }

    @Property
    void whatIsSetBackIsEqual(@ForAll DataMap map, @ForAll DataValue value) {
        for (DataMap.Entry entry : map.entries()) {
            assertThat(map.with(entry.name(), value).with(entry.name(), entry.value()))
                    .isEqualTo(map);
        }
    }

    @Property
    void theOrderIsPartOfEquality(@ForAll DataMap map) {
        List<DataMap.Entry> turned = new ArrayList<>(map.entries());
        Collections.reverse(turned);
        assertThat(DataMap.of(turned).equals(map)).isEqualTo(turned.equals(map.entries()));
    }

    @Property
    void theEntriesCannotBeChanged(@ForAll DataMap map) {
        assertThatThrownBy(() -> map.entries().add(new DataMap.Entry("x", DataValue.of("y"))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    void aNameThatStandsThereTwice() {
        DataMap.Entry entry = new DataMap.Entry("status", DataValue.of("active"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataMap.of(List.of(entry, entry)))
                .withMessageContaining("entries")
                .withMessageContaining("status");
    }

    @Example
    void onlyTextIsText() {
        DataMap map =
                DataMap.empty().with("version", new DataValue.Numeral("1.10")).with("status", DataValue.of("active"));
        assertThat(map.text("version")).isEmpty();
        assertThat(map.text("status")).contains("active");
        assertThat(map.text("Status")).isEmpty();
        assertThat(map).hasToString("{version: 1.10, status: active}");
    }

    @Example
    void numbersAsJsonWritesThem() {
        assertThat(List.of("0", "-1.10", "1e400", "12345678901234567890")).allMatch(DataValue.Numeral::isNumber);
        assertThat(List.of("", "01", "+1", "1.", ".5", "NaN", "0x1F", "1 ", "１"))
                .noneMatch(DataValue.Numeral::isNumber);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataValue.Numeral("007"))
                .withMessageContaining("number")
                .withMessageContaining("007");
    }

    @Example
    void ofALongTextThatIsNoNumberAMessageShowsTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataValue.Numeral("9".repeat(1_000_000) + "x"))
                .withMessageEndingWith("found \"" + "9".repeat(40) + "…\"");
    }

    @Example
    void aSequenceIsCopied() {
        List<DataValue> values = new ArrayList<>(List.of(DataValue.of("a")));
        DataValue.Sequence sequence = new DataValue.Sequence(values);
        values.clear();
        assertThat(sequence.values()).containsExactly(DataValue.of("a"));
    }
}
