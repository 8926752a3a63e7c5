package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.palpate.base.AbstractEntity;

/** An own case that a class may practise with, in one edition. */
@Entity
@Table(name = "case_publication")
class CasePublication extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID classId;

    @Column(nullable = false, updatable = false)
    private UUID ownCaseId;

    @Column(nullable = false)
    private UUID caseEditionId;

    @Column(nullable = false)
    private Instant publishedAt;

    protected CasePublication() {}

    CasePublication(UUID classId, StoredCaseEdition edition, Instant now) {
        this.classId = classId;
        this.ownCaseId = edition.ownCaseId();
        this.caseEditionId = edition.getId();
        this.publishedAt = now;
    }

    void update(StoredCaseEdition edition, Instant now) {
        if (!edition.getId().equals(caseEditionId)) {
            caseEditionId = edition.getId();
            publishedAt = now;
        }
    }

    UUID classId() {
        return classId;
    }

    UUID caseEditionId() {
        return caseEditionId;
    }

    @Override
    public String toString() {
        return super.toString() + " of " + ownCaseId + ", " + publishedAt;
    }
}
