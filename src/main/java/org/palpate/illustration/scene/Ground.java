package org.palpate.illustration.scene;

import org.jspecify.annotations.Nullable;

/**
 * What carries a person, and where the middle between the hips is over it.
 *
 * @param height of the surface under the lowest skin, or under {@code place} if there is one
 * @param sink how deep the skin gives way into the surface, in metres
 * @param x and {@code z}: where the middle between the hips is, in metres
 * @param place of the skin that has to lie on the surface; null for whatever is lowest
 */
public record Ground(double height, double sink, double x, double z, @Nullable Place place) {}
