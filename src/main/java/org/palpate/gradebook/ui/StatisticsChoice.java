package org.palpate.gradebook.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import org.palpate.course.ClassAssignment;
import org.palpate.gradebook.TryChoice;
import org.palpate.gradebook.VersionChoice;

/**
 * What the statistics are asked for, as the address says it.
 *
 * @param assignment null for the attempts of all classes together
 */
record StatisticsChoice(
        @Nullable ClassAssignment assignment, TryChoice tries, VersionChoice versions) {

    /** Links from elsewhere name it too. */
    private static final String OF = "of";

    private static final String ALL_CLASSES = "all-classes";
    private static final String TRIES = "tries";
    private static final String LAST = "last";
    private static final String RULES = "rules";
    private static final String NEWEST = "newest";

    /** Read the address; without a wish, the newest assignment that has begun is meant. */
    static StatisticsChoice read(
            QueryParameters query, List<ClassAssignment> assignments, Instant now) {
        String of = query.getSingleParameter(OF).orElse("");
        TryChoice tries =
                query.getSingleParameter(TRIES).filter(LAST::equals).isPresent()
                        ? TryChoice.LAST
                        : TryChoice.FIRST;
        VersionChoice versions =
                query.getSingleParameter(RULES).filter(NEWEST::equals).isPresent()
                        ? VersionChoice.NEWEST
                        : VersionChoice.ALL;
        if (of.equals(ALL_CLASSES) || assignments.isEmpty()) {
            return new StatisticsChoice(null, tries, versions);
        }
        ClassAssignment chosen =
                assignments.stream()
                        .filter(each -> each.id().toString().equals(of))
                        .findFirst()
                        .orElseGet(() -> newest(assignments, now));
        return new StatisticsChoice(chosen, tries, versions);
    }

    private static ClassAssignment newest(List<ClassAssignment> assignments, Instant now) {
        return assignments.reversed().stream()
                .filter(each -> !each.opens().isAfter(now))
                .findFirst()
                .orElse(assignments.getFirst());
    }

    QueryParameters toQuery() {
        return QueryParameters.simple(
                Map.of(
                        OF,
                        assignment == null ? ALL_CLASSES : assignment.id().toString(),
                        TRIES,
                        tries == TryChoice.LAST ? LAST : "first",
                        RULES,
                        versions == VersionChoice.NEWEST ? NEWEST : "all"));
    }
}
