package org.palpate.illustration.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import org.palpate.illustration.geometry.Vec3;

class CameraTest {

    private static final Camera LEVEL =
            new Camera(new Vec3(0, 1, 4), new Vec3(0, 1, 0), Vec3.Y, 90, 400, 200);

    @Test
    void putsItsTargetIntoTheMiddle() {
        assertThat(LEVEL.project(new Vec3(0, 1, 0))).isEqualTo(new ScreenPoint(200, 100, 4));
    }

    @Test
    void seesHalfTheFieldOfViewAboveTheMiddle() {
        ScreenPoint top = LEVEL.project(new Vec3(0, 5, 0));

        assertThat(top.y()).isCloseTo(0, within(1e-9));
        assertThat(LEVEL.project(new Vec3(2, 1, 0)).x()).isCloseTo(300 - 50, within(1e-9));
    }

    @Test
    void findsAPlaceOfThePictureAgainAlongItsRay() {
        Camera camera =
                new Camera(new Vec3(.6, 2.4, 2.5), new Vec3(.1, .8, 0), Vec3.Y, 26.5, 1200, 900);

        Vec3 point = camera.eye().along(camera.ray(123.4, 777.7), 3.21);

        assertThat(camera.project(point).x()).isCloseTo(123.4, within(1e-9));
        assertThat(camera.project(point).y()).isCloseTo(777.7, within(1e-9));
    }

    @Test
    void seesTheSameOnASmallerPicture() {
        Camera small = LEVEL.withWidth(100);

        assertThat(small.height()).isEqualTo(50);
        assertThat(small.project(new Vec3(1, 2, 0)).x())
                .isCloseTo(LEVEL.project(new Vec3(1, 2, 0)).x() / 4, within(1e-9));
    }

    @Test
    void refusesAnEmptyPicture() {
        assertThatThrownBy(() -> new Camera(Vec3.ZERO, Vec3.Z, Vec3.Y, 30, 0, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
