package org.palpate.course;

import java.time.Instant;
import java.util.List;

/**
 * One edition of a module and where it is in use.
 *
 * @param current whether the module is still as this edition has it
 */
public record EditionInUse(int number, Instant createdAt, boolean current, List<ModuleUse> uses) {

    public EditionInUse {
        uses = List.copyOf(uses);
    }
}
