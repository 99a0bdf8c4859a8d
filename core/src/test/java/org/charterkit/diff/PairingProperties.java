package org.charterkit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is equal is paired as by a key that is all of it, wherever it stands and however often. */
class PairingProperties {
    @Property
    void theCommonBeginningPairsAsAnythingElse(
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> olds,
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> news) {
        assertThat(new Pairing<>(olds, news).byEquality().oldOfNew())
                .isEqualTo(new Pairing<>(olds, news).by(Optional::of).oldOfNew());
    }

    @Property
    void anEqualListPairsInOrder(@ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> things) {
        assertThat(new Pairing<>(things, things).byEquality().oldOfNew())
                .isEqualTo(IntStream.range(0, things.size()).toArray());
    }
}
