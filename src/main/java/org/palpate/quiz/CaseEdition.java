package org.palpate.quiz;

import org.palpate.content.ClientCase;

/**
 * A case in one of its editions.
 *
 * @param number counts from 1; 0 for a case whose changes are those of the content as a whole
 */
public record CaseEdition(ClientCase clientCase, int number) {}
