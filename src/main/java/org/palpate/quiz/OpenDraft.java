package org.palpate.quiz;

import java.time.Instant;
import java.util.UUID;

/** An open draft without its plan. */
record OpenDraft(UUID id, String caseId, Instant updatedAt) {}
