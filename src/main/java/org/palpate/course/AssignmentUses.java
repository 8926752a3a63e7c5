package org.palpate.course;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.CurrentUser;

/** Tells instructors where they have assigned a module. */
@Component
class AssignmentUses implements ModuleUses {

    private final Assignments assignments;
    private final CurrentUser currentUser;

    AssignmentUses(Assignments assignments, CurrentUser currentUser) {
        this.assignments = assignments;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ModuleUse> of(String origin) {
        return assignments.uses(origin, currentUser.require().id().value());
    }
}
