package org.palpate.grading;

import static org.assertj.core.api.Assertions.fail;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a failing sample smaller for as long as it still fails. */
final class Shrinker {

    private Shrinker() {}

    /**
     * Fail if the property does not hold, with the smallest sample for which it does not.
     *
     * @param smaller the ways to make a sample one step smaller
     */
    static <T> void check(
            String origin, T sample, Function<T, Stream<T>> smaller, Consumer<T> property) {
        if (holds(property, sample)) {
            return;
        }
        T smallest = smallest(sample, smaller, property);
        fail("%s fails, and so does%n%s%n%s", origin, smallest, complaint(property, smallest));
    }

    private static <T> T smallest(T failing, Function<T, Stream<T>> smaller, Consumer<T> property) {
        T smallest = failing;
        Optional<T> next = Optional.of(failing);
        while (next.isPresent()) {
            smallest = next.get();
            next = smaller.apply(smallest).filter(other -> !holds(property, other)).findFirst();
        }
        return smallest;
    }

    private static <T> boolean holds(Consumer<T> property, T sample) {
        return complaint(property, sample).isEmpty();
    }

    private static <T> String complaint(Consumer<T> property, T sample) {
        try {
            property.accept(sample);
            return "";
        } catch (AssertionError | RuntimeException failure) {
            return failure.toString();
        }
    }
}
