package org.palpate.demo;

import java.util.UUID;

import org.palpate.content.CourseModule;

/**
 * Something that a class has to do.
 *
 * @param openedAgo days ago; negative where it is still to open
 */
record Assigned(UUID classId, UUID id, CourseModule module, int openedAgo) {}
