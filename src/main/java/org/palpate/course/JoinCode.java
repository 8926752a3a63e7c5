package org.palpate.course;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The code by which students join a class.
 *
 * @param code eight letters and digits that cannot be mistaken for one another
 * @param expiresAt null if it never expires
 * @param open whether it works now
 */
public record JoinCode(String code, @Nullable Instant expiresAt, boolean open) {}
