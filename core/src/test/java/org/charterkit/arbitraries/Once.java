package org.charterkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * An arbitrary that makes its generator once, and has no edge cases.
 *
 * <p>jqwik looks generators up by the value of their arbitrary, which costs a walk over all its parts for each value that
 * is drawn. This one is looked up by identity: charters are generated several times as fast.
 */
final class Once<T> implements Arbitrary<T> {
    private final Arbitrary<T> arbitrary;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    private Once(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
        return new Once<>(arbitrary);
    }

    /** One of several, each as often as its weight says; shrinks towards the first. */
    @SafeVarargs
    static <T> Arbitrary<T> oneOf(Tuple2<Integer, Arbitrary<T>>... weighted) {
        List<Tuple2<Integer, Arbitrary<T>>> choices = new ArrayList<>();
        for (Tuple2<Integer, Arbitrary<T>> choice : weighted) {
            choices.add(Tuple.of(choice.get1(), of(choice.get2())));
        }
        return of(Arbitraries.frequencyOf(choices));
    }

    /** Present in so many of a hundred values. */
    static <T> Arbitrary<Optional<T>> maybe(int percent, Arbitrary<T> present) {
        return oneOf(
                Tuple.of(100 - percent, Arbitraries.just(Optional.empty())),
                Tuple.of(percent, present.map(Optional::of)));
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(genSize, size -> arbitrary.generator(size, false));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
