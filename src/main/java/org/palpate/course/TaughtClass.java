package org.palpate.course;

import java.util.UUID;

/** A class to which its instructor can publish a case. */
public record TaughtClass(UUID id, String name) {}
