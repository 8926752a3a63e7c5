package org.palpate.course;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.content.CheckAnswer;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.ModuleItem;

/**
 * One thing to do in an assignment, as its student sees it.
 *
 * @param check the question of a knowledge check; null for anything else
 * @param answer the newest answer to it; null where there is none
 * @param score of the try that counts; null where there is none, or while it is kept back
 * @param safe of the try that counts; null for what is no case, or while it is kept back
 * @param attemptId the attempt that counts, to open its result; null while it is kept back
 * @param tries how many tries were made
 * @param triesAllowed 0 where any number is
 * @param refusal why nothing more can be done with it now; null where something can
 */
public record WorkItem(
        ModuleItem item,
        String title,
        State state,
        @Nullable KnowledgeCheck check,
        @Nullable CheckAnswer answer,
        @Nullable Double score,
        @Nullable Boolean safe,
        @Nullable UUID attemptId,
        int tries,
        int triesAllowed,
        @Nullable String refusal) {

    /** How far it is. */
    public enum State {
        TODO,
        /** A plan was begun and not handed in. */
        BEGUN,
        DONE
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
