package org.palpate.course;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;

/**
 * An assignment in the register of a class.
 *
 * @param due null where it has no due date
 * @param edition the module as it was when it was assigned
 * @param chosen whom it is for; empty where it is for the whole class
 */
public record ClassAssignment(
        UUID id,
        UUID classId,
        String title,
        AssignmentMode mode,
        Instant opens,
        @Nullable Instant due,
        ModuleEdition edition,
        Set<AccountId> chosen,
        boolean withdrawn) {

    public ClassAssignment {
        chosen = Set.copyOf(chosen);
    }

    public PassRule passRule() {
        return edition.definition().passRule();
    }

    /** Its items that earn marks, in their order: knowledge checks and cases. */
    public List<ModuleItem> gradedItems() {
        return edition.definition().items().stream()
                .filter(item ->
                        switch (item) {
                            case ModuleItem.CheckItem _, ModuleItem.CaseItem _ -> true;
                            case ModuleItem.LessonItem _, ModuleItem.CardItem _ -> false;
                        })
                .toList();
    }

    /** Whether the student has it to do. */
    public boolean isFor(AccountId student) {
        return chosen.isEmpty() || chosen.contains(student);
    }
}
