package org.palpate.library;

/**
 * One thing that was found.
 *
 * @param path its address, relative to the start page
 * @param title its name
 * @param context what it belongs to, such as the lesson of a section; empty where it stands alone
 * @param excerpt the sentences that fit best
 */
public record SearchHit(
        SearchKind kind, String path, MarkedText title, String context, MarkedText excerpt) {}
