package org.palpate.illustration.scene;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to be in the picture: a whole person, or some parts of a person's body.
 *
 * @param therapist whether the therapist is meant, else the client
 * @param part null for all of the person
 */
public record FrameTerm(boolean therapist, @Nullable FramePart part) {}
