package org.palpate.quiz;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;

/** Chooses the case that comes next. */
final class NextCase {

    private NextCase() {}

    /** The easiest case that was not solved yet, those never begun first; empty when all are. */
    static Optional<ClientCase> of(ContentLibrary library, Progress progress) {
        return easiest(library.cases().stream(), progress);
    }

    /** A case like this one, not solved yet if there is one; another unsolved one failing that. */
    static Optional<ClientCase> similarTo(
            ClientCase clientCase, ContentLibrary library, Progress progress) {
        return clientCase.similar().stream()
                .map(library::clientCase)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(each -> progress.of(each.id()).solved()))
                .or(() ->
                        easiest(
                                library.cases().stream()
                                        .filter(each -> !each.id().equals(clientCase.id())),
                                progress));
    }

    private static Optional<ClientCase> easiest(Stream<ClientCase> cases, Progress progress) {
        return cases.filter(each -> !progress.of(each.id()).solved())
                .min(
                        Comparator.comparing(
                                        (ClientCase each) -> !progress.of(each.id()).isUntouched())
                                .thenComparingInt(ClientCase::level));
    }
}
