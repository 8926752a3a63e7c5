package org.palpate.illustration.render;

import org.palpate.illustration.geometry.Vec3;

/**
 * Where the light comes from.
 *
 * @param towards from the stage to the lamp, length 1
 */
public record Light(Vec3 towards) {

    /** From above, the picture's left and the front. */
    public static final Light STUDIO = new Light(new Vec3(-.45, .8, .55));

    public Light {
        towards = towards.unit();
    }
}
