package org.palpate.course;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;
import org.palpate.content.ModuleItem;

/** A student read a lesson or opened a technique card of an assignment. */
@Entity
@Table(name = "assignment_study")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class ItemStudy extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    /** As {@link #nameOf} writes it. */
    @Column(nullable = false, updatable = false)
    private String item;

    @Column(nullable = false, updatable = false)
    private Instant studiedAt;

    protected ItemStudy() {}

    ItemStudy(UUID assignmentId, AccountId student, String item, Instant now) {
        this.assignmentId = assignmentId;
        this.accountId = student.value();
        this.item = item;
        this.studiedAt = now;
    }

    /** The name of a lesson or card among the items; empty for what is answered or treated. */
    static Optional<String> nameOf(ModuleItem item) {
        return switch (item) {
            case ModuleItem.LessonItem(var lesson) -> Optional.of("lesson:" + lesson);
            case ModuleItem.CardItem(var card) -> Optional.of("card:" + card);
            case ModuleItem.CheckItem _, ModuleItem.CaseItem _ -> Optional.empty();
        };
    }

    String item() {
        return item;
    }
}
