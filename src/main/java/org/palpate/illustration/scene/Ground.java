package org.palpate.illustration.scene;

import org.jspecify.annotations.Nullable;

/**
 * What carries a person.
 *
 * @param height of the surface under the lowest skin, or under {@code place} if there is one
 * @param sink how deep the skin gives way into the surface, in metres
 * @param place of the skin that has to lie on the surface; null for whatever is lowest
 */
public record Ground(double height, double sink, @Nullable Place place) {}
