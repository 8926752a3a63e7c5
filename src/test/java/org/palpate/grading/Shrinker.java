package org.palpate.grading;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a failing sample smaller for as long as it still fails. */
final class Shrinker {

    private Shrinker() {}

    /**
     * Find a sample that fails and of which no smaller neighbor fails.
     *
     * @param smaller the ways to make a sample one step smaller
     */
    static <T> T smallest(T failing, Function<T, Stream<T>> smaller, Predicate<T> fails) {
        T smallest = failing;
        Optional<T> next = smaller.apply(smallest).filter(fails).findFirst();
        while (next.isPresent()) {
            smallest = next.get();
            next = smaller.apply(smallest).filter(fails).findFirst();
        }
        return smallest;
    }
}
