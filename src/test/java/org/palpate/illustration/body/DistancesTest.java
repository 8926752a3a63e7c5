package org.palpate.illustration.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Rotation;
import org.palpate.illustration.geometry.Vec3;

class DistancesTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void measuresAnEllipsoidAlongItsAxes() {
        Vec3 radii = new Vec3(1, 2, 3);

        assertThat(Distances.ellipsoid(new Vec3(0, 5, 0), Vec3.ZERO, radii, Rotation.NONE))
                .isCloseTo(3, EXACT);
        assertThat(Distances.ellipsoid(new Vec3(0, 0, 2.5), Vec3.ZERO, radii, Rotation.NONE))
                .isCloseTo(-.5, EXACT);
        assertThat(Distances.ellipsoid(Vec3.ZERO, Vec3.ZERO, radii, Rotation.NONE))
                .isCloseTo(-1, EXACT);
    }

    @Test
    void turnsAnEllipsoidWithItsAxes() {
        Vec3 radii = new Vec3(1, 2, 3);

        double beside =
                Distances.ellipsoid(new Vec3(5, 0, 0), Vec3.ZERO, radii, Rotation.aboutZ(90));

        assertThat(beside).isCloseTo(3, within(1e-9));
    }

    @Test
    void measuresARoundConeAtItsEndsAndItsFlank() {
        Vec3 a = Vec3.ZERO;
        Vec3 b = new Vec3(0, 4, 0);

        assertThat(Distances.roundCone(new Vec3(0, -3, 0), a, 2, b, 2)).isCloseTo(1, EXACT);
        assertThat(Distances.roundCone(new Vec3(0, 9, 0), a, 2, b, 1)).isCloseTo(4, EXACT);
        assertThat(Distances.roundCone(new Vec3(5, 2, 0), a, 2, b, 2)).isCloseTo(3, EXACT);
        // Radii 3 and 0 over a length of 5 open by the angle with sine .6 and cosine .8:
        // at (4, 4) the flank is 4 * .8 + 4 * .6 - 3 = 2.6 away.
        assertThat(Distances.roundCone(new Vec3(4, 4, 0), a, 3, new Vec3(0, 5, 0), 0))
                .isCloseTo(2.6, EXACT);
    }

    @Test
    void blendsOnlyWhatIsNearlyAsFar() {
        // Where both are alike the smaller one is undercut by a sixth of the blend.
        assertThat(Distances.smoothMin(1, 1, .6)).isCloseTo(.9, EXACT);
        assertThat(Distances.smoothMin(1, 1.6, .6)).isCloseTo(1, EXACT);
        assertThat(Distances.smoothMin(1, 1.3, .6)).isCloseTo(1 - .0125, EXACT);
        assertThat(Distances.smoothMax(1, 1, .6)).isCloseTo(1.1, EXACT);
    }
}
