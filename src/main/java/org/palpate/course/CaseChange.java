package org.palpate.course;

/** What became of a change to an own case. */
public sealed interface CaseChange {

    /** It was made; the next change names the version of this. */
    record Changed(OwnCaseDetails current) implements CaseChange {}

    /** Another tab changed the case first; nothing was written, and this is what is stored. */
    record Outdated(OwnCaseDetails current) implements CaseChange {}

    /** There is no such case, or it is somebody else's. */
    record Gone() implements CaseChange {}
}
