package org.palpate.content.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Content has mistakes; the message names each on a line of its own. */
public final class ContentException extends RuntimeException {

    private final transient List<Problem> problems;

    public ContentException(List<Problem> problems) {
        super(
                problems.stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
