package org.palpate.illustration.render;

import org.palpate.illustration.geometry.Interpolation;

/** How light each place of a picture is. */
public final class Tone {

    private static final double DARKEST = .05;
    private static final double LIGHTEST = 1.02;
    private static final double BRIGHTEST = 1.12;

    /** Share of the shadow that stays on highlighted structures, so that they can be told apart. */
    private static final double STRUCTURE_SHADOW = .4;

    private static final PowerCurve OPEN = new PowerCurve(1.15);
    private static final PowerCurve WRAP = new PowerCurve(1.25);

    private final GeometryBuffer buffer;
    private final FloorFade floor;
    private final float lightX;
    private final float lightY;
    private final float lightZ;

    public Tone(GeometryBuffer buffer, Light light) {
        this.buffer = buffer;
        floor = new FloorFade(buffer);
        lightX = (float) light.towards().x();
        lightY = (float) light.towards().y();
        lightZ = (float) light.towards().z();
    }

    /** From 0 in full shadow to 1 in full light; meaningful on everything but the floor. */
    public double of(int cell) {
        double facing =
                buffer.normalX[cell] * lightX
                        + buffer.normalY[cell] * lightY
                        + buffer.normalZ[cell] * lightZ;
        double open = OPEN.of(buffer.openness[cell]);
        double wrap = WRAP.of(facing * .5 + .5);
        double direct = Math.clamp(facing, 0, 1) * buffer.lamp[cell];
        double light = .42 * open + .34 * wrap * open + .36 * direct * (.5 + .5 * open);
        double tone = Interpolation.smoothStep(DARKEST, LIGHTEST, Math.min(light, BRIGHTEST));
        return buffer.isStructure(cell) ? 1 - (1 - tone) * STRUCTURE_SHADOW : tone;
    }

    /** How much shadow lies on the floor, 0..1. */
    public double floorShade(int cell) {
        return buffer.isFloor(cell) ? floor.shade(cell) : 0;
    }
}
