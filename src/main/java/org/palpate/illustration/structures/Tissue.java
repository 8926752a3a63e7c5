package org.palpate.illustration.structures;

/** What a structure is made of; care zones are places, not tissue. */
public enum Tissue {
    MUSCLE(9),
    TENDON(6),
    LIGAMENT(4),
    FASCIA(6),
    BONE(0),
    ZONE(0);

    private final int fibres;

    Tissue(int fibres) {
        this.fibres = fibres;
    }

    /** Whether it is tissue that hands work on, not bone or a place to go around. */
    public boolean isSoft() {
        return this != BONE && this != ZONE;
    }

    /** How many fibre lines are drawn across each half of a strand. */
    int fibres() {
        return fibres;
    }
}
