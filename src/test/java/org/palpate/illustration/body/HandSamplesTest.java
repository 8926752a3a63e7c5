package org.palpate.illustration.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.palpate.illustration.skeleton.Finger;
import org.palpate.illustration.skeleton.Side;

class HandSamplesTest {

    private final Build woman = Figures.woman();
    private final BodyField field = new BodyField(woman, Figures.standing(woman));
    private final HandSamples samples = new HandSamples(woman, Figures.standing(woman), Side.RIGHT);

    @ParameterizedTest
    @EnumSource(Finger.class)
    void standForTheFinger(Finger finger) {
        for (HandSamples.Sample sample : samples.finger(finger)) {
            assertThat(-field.distance(sample.point())).isCloseTo(sample.radius(), within(.003));
        }
    }

    @Test
    void narrowTowardsTheWrist() {
        assertThat(samples.forearm().getFirst().radius()).isCloseTo(.034, within(1e-9));
        assertThat(samples.forearm().getLast().radius()).isCloseTo(.020, within(1e-9));
    }

    @Test
    void coverThePalmByFourPointsAKnuckle() {
        assertThat(samples.palm()).hasSize(16);
        assertThat(samples.palm())
                .allSatisfy(sample -> assertThat(field.distance(sample.point())).isNegative());
    }
}
