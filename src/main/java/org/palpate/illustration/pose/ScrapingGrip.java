package org.palpate.illustration.pose;

/** How a scraping tool sits in the hand. */
public final class ScrapingGrip {

    /** How far the tool's edge stands out beyond the finger tips, in metres. */
    public static final double EDGE_BEYOND_TIPS = .022;

    private ScrapingGrip() {}
}
