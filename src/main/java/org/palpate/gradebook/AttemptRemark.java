package org.palpate.gradebook;

import java.time.Instant;

/** A comment on an attempt. */
public record AttemptRemark(String author, String text, Instant at) {}
