package org.palpate.illustration.scene;

import java.util.Map;

import org.palpate.illustration.body.Build;
import org.palpate.illustration.body.Outfit;
import org.palpate.illustration.pose.Stance;
import org.palpate.illustration.skeleton.Side;

/**
 * The person who treats.
 *
 * @param wish where to stand and how to lean; the arms' reach decides the rest
 * @param fixed whether the wish is kept as it is
 * @param hands what each hand does
 * @param look how far the head is bent towards the hands, in degrees
 */
public record Therapist(
        Build build,
        Outfit outfit,
        Stance wish,
        boolean fixed,
        double look,
        Map<Side, HandTask> hands) {

    public Therapist {
        hands = Map.copyOf(hands);
    }
}
