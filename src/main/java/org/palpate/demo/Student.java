package org.palpate.demo;

/**
 * Somebody in a class.
 *
 * @param joinedAgo days ago
 * @param stoppedAgo how many days ago they stopped working; negative where they still do
 */
record Student(String userName, Manner manner, int joinedAgo, int stoppedAgo) {

    Student(String userName, Manner manner, int joinedAgo) {
        this(userName, manner, joinedAgo, Integer.MIN_VALUE);
    }
}
