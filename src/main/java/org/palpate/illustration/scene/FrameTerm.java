package org.palpate.illustration.scene;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to be in the picture: a whole person, or some parts of a person's body.
 *
 * @param therapist whether the therapist is meant, else the client
 * @param part name of a part of the body such as {@code left-thigh} or {@code hands}; null for all
 */
public record FrameTerm(boolean therapist, @Nullable String part) {}
