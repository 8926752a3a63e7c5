package org.palpate.course;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.content.PassRule;

/**
 * An assignment in the register of a class.
 *
 * @param due null where it has no due date
 * @param cases ids of its cases, in their order
 * @param chosen whom it is for; empty where it is for the whole class
 */
public record ClassAssignment(
        UUID id,
        UUID classId,
        String title,
        AssignmentMode mode,
        Instant opens,
        @Nullable Instant due,
        PassRule passRule,
        List<String> cases,
        Set<AccountId> chosen,
        boolean withdrawn) {

    public ClassAssignment {
        cases = List.copyOf(cases);
        chosen = Set.copyOf(chosen);
    }

    /** Whether the student has it to do. */
    public boolean isFor(AccountId student) {
        return chosen.isEmpty() || chosen.contains(student);
    }
}
