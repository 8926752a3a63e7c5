package org.palpate.content;

/**
 * Where a fact comes from that is not in the article.
 *
 * @param key short name, such as {@code E4}
 * @param title what it is and who wrote it
 * @param address its web address; empty if it has none
 * @param taken what was taken from it
 */
public record Source(String key, String title, String address, String taken) {}
