package org.palpate.illustration.structures;

/**
 * Where a point lies in a strand.
 *
 * @param inside metres to the strand's border; negative outside
 * @param across -1..1 from the border at smaller to the border at larger places across
 * @param along 0..1 from the upper to the lower end
 */
record SkinMark(double inside, double across, double along) {

    static final double FAR = -1;
    static final SkinMark NOWHERE = new SkinMark(FAR, 0, 0);
}
