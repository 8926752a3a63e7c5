package org.palpate.gradebook.statistics;

/** How many attempts a figure needs before it says something. */
public final class Support {

    /** From here on a rate is more than an anecdote. */
    public static final int RATE = 5;

    /** From here on the best quarter is a group. */
    public static final int KEY_QUESTION = 10;

    /** From here on discrimination can be trusted. */
    public static final int DISCRIMINATION = 50;

    private Support() {}
}
