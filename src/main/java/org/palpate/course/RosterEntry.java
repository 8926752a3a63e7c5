package org.palpate.course;

/**
 * One line of a roster as it was written.
 *
 * @param line in the file, from 1
 * @param login an e-mail address or a user name; empty if the line has none
 */
record RosterEntry(int line, String name, String login) {}
