package org.palpate.course;

import java.util.UUID;

/** One assignment that uses an edition of a module. */
public record ModuleUse(UUID editionId, UUID classId, String className, String assignment) {}
