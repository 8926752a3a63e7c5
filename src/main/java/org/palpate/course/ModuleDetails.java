package org.palpate.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An instructor's own module.
 *
 * @param version names the state that was seen
 * @param gaps what keeps it from being assigned, a sentence each
 */
public record ModuleDetails(
        UUID id,
        long version,
        ModuleDraft draft,
        List<String> gaps,
        boolean archived,
        Instant updatedAt) {

    public ModuleDetails {
        gaps = List.copyOf(gaps);
    }

    /** How editions and assignments name it. */
    public String origin() {
        return new ModuleOrigin.Own(id).toString();
    }
}
