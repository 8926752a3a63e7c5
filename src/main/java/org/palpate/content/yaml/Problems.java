package org.palpate.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects mistakes, so that one reading names them all. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    /** Run a reading; a mistake in it is collected and leaves the answer empty. */
    public <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BadInput bad) {
            found.add(bad.problem());
            return Optional.empty();
        }
    }

    /** Run a reading that answers nothing. */
    public void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (BadInput bad) {
            found.add(bad.problem());
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    /**
     * End here if there is any mistake.
     *
     * @throws ContentException if anything was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ContentException(found);
        }
    }
}
