package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;

@Domain(AnyCharters.class)
class PointerProperties {
    @Property
    void parseReadsWhatToStringWrites(@ForAll Pointer pointer) {
        assertThat(Pointer.parse(pointer.toString())).isEqualTo(pointer).hasSameHashCodeAs(pointer);
    }

    @Property
    void pointersThatReadTheSameAreEqual(@ForAll Pointer first, @ForAll Pointer second) {
        assertThat(first.equals(second)).isEqualTo(first.toString().equals(second.toString()));
    }

    @Property
    void theParentOfAChildIsThePointer(@ForAll Pointer pointer) {
        assertThat(pointer.child("a/b~c").parent()).contains(pointer);
        assertThat(pointer.child(0)).isEqualTo(pointer.child("0")).isNotEqualTo(pointer);
    }

    @Property
    void theTokensCannotBeChanged(@ForAll Pointer pointer) {
        assertThatThrownBy(() -> pointer.tokens().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> pointer.child("x").parent().orElseThrow().tokens().add("x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    void factsSectionsAndTheWholeCharter() {
        assertThat(Pointer.to(FactKind.PARTICIPANT, 3).child("title")).hasToString("/participants/3/title");
        assertThat(Pointer.toSection(0)).hasToString("/sections/0");
        assertThat(Pointer.root()).hasToString("").isEqualTo(Pointer.parse(""));
        assertThat(Pointer.root().parent()).isEmpty();
        assertThat(Pointer.parse("/a~1b~0c~01").tokens()).containsExactly("a/b~c~1");
    }

    @Example
    void noPointers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.parse("a/b"))
                .withMessageContaining("a/b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.to(FactKind.PATH, -1))
                .withMessageContaining("-1");
    }
}
