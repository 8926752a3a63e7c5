package org.palpate.illustration.scene;

import org.palpate.illustration.pose.HandAngles;
import org.palpate.illustration.pose.HandShape;

/**
 * What a therapist's hand does on the client's skin.
 *
 * @param elbow degrees by which the elbow is turned up (positive) or down from pointing outwards
 */
public record HandTask(HandShape shape, Place on, HandAngles angles, double elbow) {}
