package org.palpate.library;

/**
 * One value by which cards can be narrowed down.
 *
 * @param id as in addresses
 * @param label as on screen
 * @param count how many cards would be left
 */
public record FacetValue(String id, String label, int count) {}
