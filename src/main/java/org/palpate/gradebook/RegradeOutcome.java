package org.palpate.gradebook;

/** What became of a regrade. */
public sealed interface RegradeOutcome {

    /** So many attempts have another grade now. */
    record Applied(int attempts) implements RegradeOutcome {}

    /** The rules have changed since the preview; nothing was done. */
    record Outdated() implements RegradeOutcome {}
}
