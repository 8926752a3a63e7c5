package org.palpate.course;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One class as its instructors see it.
 *
 * @param version names the state that was seen
 */
public record ClassDetails(
        UUID id,
        long version,
        String name,
        boolean archived,
        Instant createdAt,
        Optional<JoinCode> joinCode) {}
